import type { Page } from "@playwright/test";
import { documentPicture } from "../prisma/seed/document-picture";
import { bringIn, chooseResume, importChosen } from "./bring-in";
import { expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const tunde = "tunde.bello@bonafide.example";

const nadia = {
  basics: { name: "Nadia Brook", email: "nadia.brook@halden-systems.example" },
  work: [
    { name: "Halden Systems", position: "Data engineer", startDate: "2021-03", endDate: "2025-08" },
    { name: "Orchard Metrics", position: "Analyst", startDate: "2018-01", endDate: "2021-02" },
  ],
};

const complete = (page: Page) => page.getByRole("button", { name: "Complete", exact: true });
const words = (page: Page) => page.getByLabel("What should the next reader know?");

/** Adds a contact for a job and records that they were asked through it. */
async function ask(page: Page, employer: string, contact: { value: string; medium: string; foundIn: string }) {
  const job = page.getByRole("region", { name: employer });
  await job.getByRole("textbox", { name: "Contact you found" }).fill(contact.value);
  await job.getByLabel("What is it?").selectOption(contact.medium);
  await job.getByLabel("Where did you find it?").selectOption(contact.foundIn);
  await job.getByLabel("Where exactly?").fill("Entry 4471, page 2");
  await job.getByRole("button", { name: "Add the contact" }).click();
  await job.getByRole("button", { name: "I asked them" }).click();
  await job.getByRole("button", { name: "Record the answer" }).click();
  return job.getByRole("form", { name: "Record the answer" });
}

test("a recruiter brings a candidate in, has both employers asked, and sends the screening to the manager", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  await chooseResume(page, "Data engineer", nadia);
  await expect(page.getByRole("heading", { name: "Nadia Brook: 2 jobs, 1 e-mail" })).toBeVisible();
  await expect(page.getByText("Nothing has been sent yet.")).toBeVisible();
  const screening = await importChosen(page, "Nadia Brook");
  await page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Employment" }).click();
  await expect(complete(page)).toBeDisabled();
  await expect(page.getByText("Still needed: 2 jobs need a contact of ours")).toBeVisible();

  const halden = page.getByRole("region", { name: "Halden Systems" });
  await halden.getByRole("textbox", { name: "Contact you found" }).fill("Nadia.BROOK@Halden-Systems.example");
  await halden.getByLabel("Where did you find it?").selectOption("Company register");
  await halden.getByLabel("Where exactly?").fill("Entry 4471");
  await halden.getByRole("button", { name: "Add the contact" }).click();
  await expect(halden.getByRole("alert")).toContainText("The candidate gave this one. Find another way to reach them");
  await expect(halden.getByRole("textbox", { name: "Contact you found" })).toHaveValue(
    "Nadia.BROOK@Halden-Systems.example",
  );
  await expect(halden.getByLabel("Where exactly?")).toHaveValue("Entry 4471");

  const found = { value: "people@halden-systems.example", medium: "E-mail", foundIn: "Company register" };
  const answer = await ask(page, "Halden Systems", found);
  await answer.getByRole("radio", { name: "They confirmed it" }).check();
  await answer.getByLabel("Title they gave").fill("Data engineer");
  await answer.getByLabel("From").fill("2021-03");
  await answer.getByLabel("Until").fill("2025-08");
  await answer.getByLabel("Who answered?").fill("People team");
  await answer.getByRole("button", { name: "Record the answer" }).click();
  await expect(halden.getByText("Confirmed", { exact: true })).toBeVisible();
  await expect(page.getByText("Still needed: 1 job needs a contact of ours")).toBeVisible();

  const number = { value: "+1 512 555 0170", medium: "Phone", foundIn: "Phone or business directory" };
  const silence = await ask(page, "Orchard Metrics", number);
  await silence.getByRole("radio", { name: "No answer after trying" }).check();
  await silence.getByLabel("Call notes").fill("Rang three times; the line is dead.");
  await silence.getByRole("button", { name: "Record the answer" }).click();
  await expect(complete(page)).toBeEnabled();

  const buffer = await documentPicture({
    kind: "lease",
    name: "A call",
    address: "–",
    number: "1",
    issued: "2026-01-02",
    seed: 1,
  });
  const notes = { name: "call-notes.png", mimeType: "image/png", buffer };
  await page.getByLabel("Drop files here").setInputFiles(notes);
  await expect(page.getByLabel("What is it?").last()).toHaveValue("call-notes");
  await page.getByRole("button", { name: "Add as evidence" }).click();
  await page.getByRole("button", { name: "Look at call-notes.png" }).click();
  await expect(
    page.getByRole("dialog", { name: "Notes of a call" }).getByText("Made by us, added by Mara"),
  ).toBeVisible();
  await page.keyboard.press("Escape");

  await words(page).fill("Halden answered within a day.");
  await complete(page).click();
  await expect(page.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(page.getByText("1 of 2 confirmed").first()).toBeVisible();

  await page.getByRole("button", { name: "Attest identity" }).click();
  await page.getByRole("radio", { name: "By video" }).check();
  await page.getByRole("radio", { name: "The same person", exact: true }).check();
  await page.getByRole("button", { name: "Attest", exact: true }).click();
  await expect(page.getByText("by Mara Okafor", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Send to Olga Lind" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Sent to Olga Lind")).toBeVisible();

  await page.goto("/screenings?turn=manager&q=Nadia+Brook");
  await expect(page.getByRole("row", { name: "Nadia Brook" })).toContainText("Decide: ready for the offer?");
  await page.goto(`${screening}/evidence?check=employment`);
  await expect(page.getByRole("row", { name: "Notes of a call" })).toContainText("call-notes.png");
});

test("a draft is what was typed last after Back, says what is too long, and goes on once the network is back", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const basics = { name: "Ada Lindqvist", email: "ada.lindqvist@post.example" };
  await page.goto(`${await bringIn(page, "Data engineer", { basics })}/checks/employment`);
  const employment = page.getByRole("heading", { level: 2, name: "Employment" });
  await words(page).fill("Their office");
  await expect(page.getByText("draft saved")).toBeVisible();
  const away = () =>
    page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Not started Shipping address" });
  await away().click();
  await expect(employment).toBeHidden();
  await page.goBack();
  await expect(employment).toBeVisible();
  await expect(words(page)).toHaveValue("Their office");
  await words(page).fill("Their office opens");
  await away().click();
  await expect(employment).toBeHidden();
  await page.goBack();
  await expect(words(page)).toHaveValue("Their office opens");
  await words(page).fill("Their office opens on Monday.");
  await expect(page.getByText("draft saved")).toBeVisible();
  await expect(page.getByText("saved another version")).toBeHidden();

  await words(page).fill("x".repeat(2001));
  await expect(page.getByText("“What should the next reader know?” takes at most 2000 characters.")).toBeVisible();
  await words(page).fill("ж".repeat(40_000));
  await expect(page.getByText("This is too long for a draft.")).toBeVisible();
  await words(page).fill("Their office opens on Monday.");
  await expect(page.getByText("takes at most 2000 characters")).toBeHidden();
  await expect(page.getByText("draft saved")).toBeVisible();

  await page.context().setOffline(true);
  await words(page).fill("They open on Tuesday.");
  await expect(page.getByText("The draft could not be saved; it is still here.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("draft saved")).toBeVisible();
  await page.reload();
  await expect(words(page)).toHaveValue("They open on Tuesday.");
});

test("a draft keeps itself, survives a reload, and of two people on it each sees the other’s text", async ({
  signedInAs,
}) => {
  const first = await signedInAs(mara);
  const basics = { name: "Ivo Lindqvist", email: "ivo.lindqvist@post.example" };
  const address = await bringIn(first, "Data engineer", { basics });
  await first.goto(`${address}/checks/employment`);
  await words(first).fill("Their office opens on Monday.");
  await expect(first.getByText("draft saved")).toBeVisible();
  await first.reload();
  await expect(words(first)).toHaveValue("Their office opens on Monday.");

  const second = await signedInAs(tunde);
  await second.goto(`${address}/checks/employment`);
  await expect(words(second)).toHaveValue("Their office opens on Monday.");
  const saved = first.waitForResponse((response) => response.request().method() === "PUT");
  await words(first).fill("Their office opens on Tuesday.");
  await saved;
  await words(second).fill("I call them today.");
  await expect(second.getByText("Mara Okafor saved another version meanwhile.")).toBeVisible();
  await expect(second.getByText("Their office opens on Tuesday.")).toBeVisible();
  await expect(words(second)).toHaveValue("I call them today.");
  await second.getByRole("button", { name: "Take theirs" }).click();
  await expect(words(second)).toHaveValue("Their office opens on Tuesday.");
});
