import type { Page } from "@playwright/test";
import { textPdf } from "../prisma/seed/text-pdf";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const position = "Production reliability engineer";
const agency = "Checkers Inc, 1 Main Street, Denver CO, +1 303 555 0100";

/** Records on the page of the check that the candidate was told, or agreed, by e-mail on a day. */
async function record(page: Page, text: "disclosure" | "authorisation", button: string, day: string) {
  const form = page.getByRole("region", { name: `First record this: Background report: ${text}` });
  await form.getByRole("button", { name: /^Record that/ }).click();
  await form.getByText("By e-mail", { exact: true }).click();
  await form.getByLabel("On which day?").fill(day);
  const mail = { name: `${text}.txt`, mimeType: "text/plain", buffer: Buffer.from("Read.\n") };
  await form.getByLabel("What was signed, or the e-mail: Drop a file").setInputFiles(mail);
  await form.getByRole("button", { name: button }).click();
}

/** What the recruiter may still choose as an end, and the reason that is given for the rest. */
async function endsOffered(page: Page, screening: string) {
  await page.goto(screening);
  await page.getByRole("button", { name: "End…" }).click();
  const dialog = page.getByRole("dialog", { name: "End this screening" });
  await expect(dialog.getByRole("radio", { name: "The candidate withdrew" })).toBeVisible();
  return dialog;
}

async function openMatter(page: Page, kind: string, who: string) {
  await page.goto(`/compliance?kind=${kind}`);
  await page.getByRole("row").filter({ hasText: who }).getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Proposal to stop" })).toBeVisible();
}

test("a finding of a report goes to the candidate with the report and their rights before anything follows from it", async ({
  signedInAs,
}) => {
  test.slow();
  const name = "Corin Ashdown";
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, position, { basics: { name, email: "corin.ashdown@post.example" } });
  await mara.goto(`${screening}/checks/background-report`);
  await record(mara, "disclosure", "Record the notice", "2026-11-02");
  await expect(mara.getByText("Still needed: the consent above")).toBeVisible();
  await record(mara, "authorisation", "Record the consent", "2026-11-03");

  await mara.getByLabel("Which agency made it?").fill("Checkers Inc");
  await mara.getByLabel("When was it ordered?").fill("2026-11-02");
  await mara.getByText("Consider", { exact: true }).click();
  await mara.getByText("They agree", { exact: true }).click();
  await mara.getByLabel("Drop files here").setInputFiles({
    name: "report.pdf",
    mimeType: "application/pdf",
    buffer: textPdf(["Checkers Inc", "A court record of 2023."]),
  });
  await mara.getByRole("button", { name: "Add as evidence" }).click();
  await expect(mara.getByRole("button", { name: "Look at report.pdf" })).toBeVisible();
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByText("had agreed, only on 3 November 2026. Order a new report").first()).toBeVisible();
  await axe(mara);
  await mara.getByLabel("When was it ordered?").fill("2026-11-03");
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();

  const finding = await endsOffered(mara, screening);
  await expect(finding.getByText("The background report has a finding")).toBeVisible();
  await expect(finding.getByRole("radio", { name: "The position was closed" })).toBeVisible();
  await expect(finding.getByRole("radio", { name: "Not selected" })).toHaveCount(0);
  await axe(mara);

  const piet = await signedInAs("piet.vos@bonafide.example");
  await piet.goto(screening.replace("/screenings/", "/decisions/"));
  await piet.getByText("Ask, hold or stop before that").click();
  await piet.getByLabel("Your reason").fill("The record bears on this position.");
  await piet.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(piet.getByText("A proposal to stop is with compliance")).toBeVisible();

  const proposal = await endsOffered(mara, screening);
  await expect(proposal.getByText("compliance sets it aside or finishes it first.")).toBeVisible();
  await expect(proposal.getByRole("radio")).toHaveCount(1);
  await axe(mara);

  const hana = await signedInAs("hana.sato@bonafide.example");
  await openMatter(hana, "letter", name);
  const notice = hana.getByRole("region", { name: "Letter before an adverse action, with the report" });
  const letter = notice.getByRole("article", { name: "The letter as it will read" });
  await expect(letter).toContainText("The background report, of which you receive a copy");
  await expect(letter).not.toContainText("court record");
  await expect(notice.getByText("has 10 working days to answer")).toBeVisible();
  await expect(notice.getByRole("radio", { name: "By mail from here" })).toHaveCount(0);
  await notice.getByRole("button", { name: "The letter was given" }).click();
  await expect(notice.getByText("Write who made the report.").first()).toBeVisible();
  await notice.getByLabel("Who made the background report").fill(agency);
  await expect(letter).toContainText("summary of your rights under the Fair Credit Reporting Act");
  await notice.getByRole("button", { name: "The letter was given" }).click();
  await expect(notice.getByText("Enclose the report and the summary of rights").first()).toBeVisible();
  await axe(hana);
  await notice.getByRole("checkbox", { name: "The report and the summary of rights are enclosed" }).check();
  await notice.getByRole("button", { name: "The letter was given" }).click();
  await expect(hana.getByText(/It cannot be final yet\. The candidate has until \d+ \w+ \d{4}/)).toBeVisible();
  await expect(hana.getByRole("button", { name: "Make the stop final" })).toHaveCount(0);
  await axe(hana);
});

test("once their working days are over the final step is somebody else's, and says who made the report and did not decide", async ({
  signedInAs,
}) => {
  // Leo Brandt gave the letter by post, so another takes the final step.
  const hana = await signedInAs("hana.sato@bonafide.example");
  await openMatter(hana, "final", position);
  await expect(hana.getByText("Piet Vos")).toBeVisible();
  const final = hana.getByRole("region", { name: "The final step" });
  const letter = final.getByRole("article", { name: "The final letter as it will read" });
  await final.getByLabel("Your reason").fill("Nothing came, and the budget is part of the position.");
  await final.getByRole("radio", { name: "By post" }).check();
  const maker = final.getByLabel("Who made the background report");
  await expect(maker).toHaveValue(/^Northgate Reports, /);
  await maker.fill("");
  await final.getByRole("button", { name: "Make the stop final" }).click();
  await expect(final.getByText("Write who made the report.").first()).toBeVisible();
  await axe(hana);
  await maker.fill(agency);
  await expect(letter).toContainText("They did not make this decision and cannot tell you its reasons.");
  await expect(letter).toContainText("free copy of the report within 60 days");
  await final.getByRole("button", { name: "Make the stop final" }).click();
  await expect(hana.getByRole("heading", { level: 1, name: "Stopped" })).toBeVisible();
  await expect(hana.getByRole("region", { name: "Letter that the stop is final" })).toContainText(agency);
  await expect(hana.getByRole("region", { name: "Letter before an adverse action, with the report" })).toBeVisible();
  await axe(hana);
});
