import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const resume = (name: string) => ({
  basics: { name, email: "quill@mail.example" },
  work: [{ name: "Clearwater Apps", position: "Developer", startDate: "2021-03", endDate: "2024-11" }],
});

/** A recruiter is not sure whom they saw, and the manager proposes to stop; answers the address of the screening. */
async function proposed(recruiter: Page, manager: Page, name: string) {
  const screening = await bringIn(recruiter, "Data engineer", resume(name));
  await recruiter.getByRole("button", { name: "Attest identity" }).click();
  await recruiter.getByRole("radio", { name: "By video" }).check();
  await recruiter.getByRole("radio", { name: "Not sure" }).check();
  await recruiter.getByRole("button", { name: "Attest", exact: true }).click();
  await expect(
    recruiter.getByRole("heading", { name: "It is not certain that the person seen is the one on the document" }),
  ).toBeVisible();

  await manager.goto(screening.replace("/screenings/", "/decisions/"));
  await manager.getByText("Ask, hold or stop before that").click();
  await expect(manager.getByRole("button", { name: "Stop", exact: true })).toHaveAccessibleDescription(
    /nothing is decided yet.*given the facts and time to answer, then somebody else decides/,
  );
  await manager.getByLabel("Your reason").fill("Nobody is sure who it was.");
  await manager.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(manager.getByText("A proposal to stop is with compliance")).toBeVisible();
  return screening;
}

/** Opens what waits for compliance about somebody, under one of its tabs. */
async function openMatter(page: Page, kind: string, name: string) {
  await page.goto(`/compliance?kind=${kind}`);
  await page.getByRole("row").filter({ hasText: name }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Proposal to stop|Stopped/ })).toBeVisible();
}

test("a stop is put to the candidate in plain words, and their answer is read by somebody who has not worked on the file", async ({
  signedInAs,
}) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const olga = await signedInAs("olga.lind@bonafide.example");
  const name = "Quill Everard";
  const screening = await proposed(mara, olga, name);
  await axe(olga);

  const hana = await signedInAs("hana.sato@bonafide.example");
  await openMatter(hana, "letter", name);
  const letter = hana.getByRole("article", { name: "The letter as it will read" });
  await expect(letter).toContainText("These facts do not agree yet:");
  await expect(letter).toContainText(
    "Someone who has not worked on your file will read your answer. Nothing has been decided.",
  );
  await expect(letter).not.toContainText(/risk|score|points|Clearwater Apps says/i);
  await hana.getByLabel("How the letter begins").fill("We are glad that you applied.");
  await expect(letter).toContainText("We are glad that you applied.");
  await axe(hana);
  await hana.getByRole("radio", { name: "By hand" }).check();
  await hana.getByLabel("Given on").fill("2099-01-01");
  await hana.getByRole("button", { name: "The letter was given" }).click();
  await expect(hana.getByText("Choose a day that is not in the future.").first()).toBeVisible();
  await axe(hana);
  await hana.getByLabel("Given on").fill(new Date().toISOString().slice(0, 10));
  await hana.getByRole("button", { name: "The letter was given" }).click();
  await expect(hana.getByText(/It cannot be final yet\. The candidate has until \d+ \w+ \d{4}/)).toBeVisible();
  await expect(hana.getByRole("button", { name: "Make the stop final" })).toBeHidden();
  await axe(hana);

  await mara.goto(screening);
  const notice = mara.getByRole("region", { name: "Proposal to stop" });
  await expect(notice).toContainText(/The candidate has until \d+ \w+ \d{4} to answer, then the final step/);
  await notice.getByRole("link", { name: "Open the proposal" }).click();
  await mara.getByRole("button", { name: "The candidate answered…" }).click();
  await axe(mara);
  await mara.getByLabel("Their answer").fill("My beard is gone since the picture was taken.");
  await mara.getByRole("button", { name: "Record the answer" }).click();
  await expect(
    mara.getByText("Waits to be read by somebody in compliance who has not worked on the file."),
  ).toBeVisible();
  await expect(mara.getByRole("form", { name: "Read the answer" })).toBeHidden();
  await axe(mara);

  await openMatter(hana, "answer", name);
  const answer = hana.getByRole("region", { name: "Answer of the candidate" });
  await expect(answer).toContainText("My beard is gone since the picture was taken.");
  await answer.getByRole("radio", { name: "It explains it" }).check();
  await axe(hana);
  await answer.getByLabel("Your reason").fill("I looked at both pictures.");
  await answer.getByRole("button", { name: "Record your view" }).click();
  await expect(answer.getByRole("button", { name: "Record your view" })).toBeHidden();
  await expect(answer.getByText("It explains it")).toBeVisible();
  await hana.goto(screening);
  await expect(hana.getByRole("list", { name: "Decisions" })).toContainText("Proposal to stop set aside");
  await olga.reload();
  await expect(olga.getByText("Proposal to stop set aside, by Hana Sato.")).toBeVisible();
});

test("a letter by mail is none before it has gone out, and can be given another way", async ({ signedInAs }) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const olga = await signedInAs("olga.lind@bonafide.example");
  const name = "Sorrel Whitlock";
  const screening = await proposed(mara, olga, name);
  const hana = await signedInAs("hana.sato@bonafide.example");
  await openMatter(hana, "letter", name);
  await hana.getByRole("radio", { name: /^By mail from here, to .+@/ }).check();
  await hana.getByRole("button", { name: "Send the letter" }).click();
  // In an evaluation no mail ever leaves.
  await expect(
    hana.getByText("The letter has not gone out by mail yet, so the time to answer does not run."),
  ).toBeVisible();
  const given = hana.getByRole("region", { name: "Letter with the facts that do not agree" });
  await expect(given.getByText("not gone out yet, written as a mail by Hana Sato")).toBeVisible();
  await hana.getByText("Give the letter another way", { exact: true }).click();
  const another = hana.getByRole("form", { name: "Letter with the facts that do not agree" });
  await expect(another.getByRole("radio", { name: "By mail from here" })).toHaveCount(0);
  await axe(hana);
  await another.getByRole("radio", { name: "By hand" }).check();
  await another.getByRole("button", { name: "The letter was given" }).click();
  await expect(hana.getByText(/It cannot be final yet\. The candidate has until \d+ \w+ \d{4}/)).toBeVisible();
  await expect(given.first()).toContainText("handed over by Hana Sato");
  await axe(hana);
  await mara.goto(screening);
  await expect(mara.getByRole("region", { name: "Proposal to stop" })).toContainText("The candidate has until");
});

test("the final step is somebody else's, says the reasons and how to object, and an answer after it can take it back", async ({
  signedInAs,
}) => {
  test.slow();
  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/compliance?kind=final");
  const due = hana.getByRole("row").filter({ hasText: "QA lead" });
  const name = (await due.getByRole("link").first().textContent())?.trim() ?? "";
  await openMatter(hana, "final", name);
  const final = hana.getByRole("region", { name: "The final step" });
  const letter = final.getByRole("article", { name: "The final letter as it will read" });
  await expect(letter).toContainText("The reasons are these facts");
  await expect(letter).toContainText("You can object at any time");
  await final.getByRole("radio", { name: "By post" }).check();
  await axe(hana);
  await final.getByRole("button", { name: "Make the stop final" }).click();
  await expect(final.getByText("Write your reason in your own words.").first()).toBeVisible();
  await final.getByLabel("Your reason").fill("Asked once more; the answer is the same.");
  await final.getByRole("button", { name: "Make the stop final" }).click();
  await expect(hana.getByRole("heading", { level: 1, name: "Stopped" })).toBeVisible();
  await expect(hana.getByRole("region", { name: "Letter that the stop is final" })).toBeVisible();
  await axe(hana);

  const tunde = await signedInAs("tunde.bello@bonafide.example");
  await tunde.goto(hana.url().replace("/stop", ""));
  await expect(tunde.getByText("Only an answer of the candidate can still change it.")).toBeVisible();
  await tunde.getByRole("link", { name: "2 letters about a stop" }).click();
  await expect(tunde.getByText("The candidate was told why and can object at any time")).toBeVisible();
  await tunde.getByRole("button", { name: "The candidate answered…" }).click();
  await tunde.getByLabel("Their answer").fill("The office had moved. Here is the contract.");
  await tunde.getByRole("button", { name: "Record the answer" }).click();
  await expect(tunde.getByText("Waits to be read")).toBeVisible();

  await openMatter(hana, "late", name);
  await expect(
    hana.getByText("You have worked on this file, so somebody in compliance who has not reads the answer."),
  ).toBeVisible();
  const leo = await signedInAs("leo.brandt@bonafide.example");
  await openMatter(leo, "late", name);
  await leo.getByRole("radio", { name: "It explains it" }).check();
  await expect(leo.getByText("The stop is taken back, and the screening is open again.")).toBeVisible();
  await axe(leo);
  await leo.getByLabel("Your reason").fill("The contract is genuine.");
  await leo.getByRole("button", { name: "Record your view" }).click();
  await expect(leo.getByText("The contract is genuine.")).toBeVisible();
  await leo.goto(hana.url().replace("/stop", ""));
  await expect(leo.getByRole("list", { name: "Decisions" })).toContainText("Stopped, and taken back");
  await expect(leo.getByRole("region", { name: "Differences" })).toBeVisible();
});
