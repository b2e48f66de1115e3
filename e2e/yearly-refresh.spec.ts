import type { Page } from "@playwright/test";
import { documentPicture } from "../prisma/seed/document-picture";
import { bringIn } from "./bring-in";
import { chooseStaff, ownFamily } from "./bring-in-list";
import { axe, expect, test } from "./fixtures";
import { agrees, answer, leadOn, now, paste } from "./meetings";

const mara = "mara.okafor@bonafide.example";
const tunde = "tunde.bello@bonafide.example";

/** A day so many days from today, as the forms take it. */
const day = (away: number) => new Date(Date.now() + away * 86_400_000).toISOString().slice(0, 10);

/** Brings one person in who works here since a day, and opens their page. */
async function worksHere(page: Page, position: string, name: string, since: string) {
  await chooseStaff(page, position, `Name,Start date\n${name},${since}`);
  await page.getByRole("button", { name: "Import 1 person" }).click();
  await expect(page.getByText("1 person came in.")).toBeVisible();
  await page.getByRole("link", { name: "Show what is due" }).click();
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Both recruiters read a passport of this name, and the check is clear. */
async function identityRead(first: Page, second: Page, screening: string, name: string) {
  const check = `${screening}/checks/identity-document`;
  await first.goto(check);
  await first.getByRole("button", { name: "Record that the candidate agreed" }).click();
  await first.getByText("Spoken in a recorded meeting").click();
  await first.getByLabel("On which day?").fill(day(0));
  await first.getByRole("button", { name: "Record the consent" }).click();
  await first.getByRole("button", { name: "Enter the identity document" }).click();
  const form = first.getByRole("form", { name: "Identity document" });
  await form.getByLabel("Which place issued it?").selectOption("Ireland");
  await form.getByLabel("Which document is it?").selectOption("Passport");
  const number = `PL ${Math.floor(Math.random() * 1e6)}`;
  const picture = await documentPicture({ kind: "passport", name, address: "", number, issued: "2024-05-02", seed: 4 });
  const front = { name: "passport.png", mimeType: "image/png", buffer: picture };
  await form.getByLabel("Front: Drop a file here").setInputFiles(front);
  await expect(form.getByText("passport.png")).toBeVisible();
  await form.getByLabel("Name on the document").fill(name);
  await form.getByLabel("Valid until").fill("2034-05-01");
  await form.getByLabel("Number of the document").fill(number);
  await form.getByRole("button", { name: "Keep the document" }).click();
  await expect(first.getByText("Still needed: a second person who reads it")).toBeVisible();
  await second.goto(check);
  await second.getByRole("radio", { name: "It does" }).check();
  await second.getByRole("button", { name: "Record what I read" }).click();
  await expect(second.getByText("Confirmed by two people").first()).toBeVisible();
  await first.reload();
  await first.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(first.getByRole("heading", { name: "Completed" })).toBeVisible();
}

/** The person is met by video, and both recruiters say that it is the same. */
async function met(first: Page, second: Page, screening: string) {
  const check = `${screening}/checks/video-interview`;
  await first.goto(check);
  await agrees(first);
  await first.getByRole("button", { name: "Start with a camera" }).click();
  await expect(now(first).getByText("Step 1 of 4")).toBeVisible();
  await paste(first);
  await expect(first.getByText("1 still kept with this step.")).toBeVisible();
  await leadOn(first, 1, 4);
  for (const who of [first, second]) {
    await who.goto(check);
    await answer(who, "The same person");
    await expect(who.getByText("The same person. By video").first()).toBeVisible();
  }
  await first.reload();
  await first.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(first.getByText("same person: yes, yes; 4 of 4 steps done").first()).toBeVisible();
}

test("somebody who works here is looked at again: opened, checked, decided, and due once more in a year", async ({
  signedInAs,
}) => {
  test.slow();
  const [recruiter, colleague] = [await signedInAs(mara), await signedInAs(tunde)];
  const name = `Wilma ${ownFamily("Yearling")}`;
  await worksHere(recruiter, "Customer support specialist", name, "2021-03-01");
  const person = recruiter.url();
  const looks = recruiter.getByRole("table", { name: `Looks at ${name}` });
  await expect(looks.getByRole("row", { name: "Look again: every year" })).toContainText("today");
  await axe(recruiter);
  await recruiter.goto("/looks");
  await axe(recruiter);
  const row = recruiter.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("Worked here before anybody looked");
  await row.getByRole("button", { name: "Open" }).click();
  await expect(recruiter).toHaveURL(/\/screenings\/[0-9a-f-]{36}$/);
  const screening = new URL(recruiter.url()).pathname;
  await expect(recruiter.getByText("Look again: every year").first()).toBeVisible();
  await expect(recruiter.getByRole("navigation", { name: "Checklist" }).getByRole("link")).toHaveText([
    ...[/Identity document/, /Video interview/],
  ]);
  await expect(recruiter.getByText("First day of work")).toHaveCount(0);
  await axe(recruiter);

  await identityRead(recruiter, colleague, screening, name);
  await met(recruiter, colleague, screening);
  await recruiter.goto(screening);
  await recruiter.getByRole("button", { name: "Send to Olga Lind" }).click();
  await recruiter.getByRole("dialog").getByRole("button", { name: "Send", exact: true }).click();
  await expect(recruiter.getByText("Decide: does this year hold?").first()).toBeVisible();

  const manager = await signedInAs("olga.lind@bonafide.example");
  await manager.goto("/decisions");
  await manager.getByRole("row").filter({ hasText: name }).getByRole("link").click();
  await expect(manager.getByRole("list", { name: "What was checked" })).toBeVisible();
  await expect(manager.getByText("Look again: every year")).toBeVisible();
  await axe(manager);
  await manager.getByLabel("Your reason").fill("The same person, and the passport is new.");
  await manager.getByRole("button", { name: "This year holds" }).click();
  await expect(manager.getByRole("list", { name: "Decisions" })).toContainText("This year holds");
  await axe(manager);

  await recruiter.goto(person);
  await expect(looks.getByRole("row", { name: /Worked here before anybody looked/ })).toContainText("Done");
  await expect(looks.getByRole("row", { name: /A year since the last look/ })).toContainText(/in 36[56] days/);
  await recruiter.goto("/looks?show=done");
  await expect(recruiter.getByRole("row").filter({ hasText: name })).toContainText("Go to it");
});

test("a change in the first 90 days is due in three days; nothing is due once somebody left; compliance reads it all", async ({
  signedInAs,
}) => {
  const recruiter = await signedInAs(mara);
  const name = `Newton ${ownFamily("Changeling")}`;
  await worksHere(recruiter, "Production reliability engineer", name, day(-20));
  await recruiter.getByRole("button", { name: "Something changed…" }).click();
  const form = recruiter.getByRole("form", { name: "Something changed" });
  await form.getByRole("button", { name: "Record the change" }).click();
  await expect(form.getByRole("alert")).toContainText("Choose what changed.");
  await axe(recruiter);
  await form.getByRole("radio", { name: "Their bank account" }).check();
  await form.getByRole("button", { name: "Record the change" }).click();
  await expect(recruiter.getByText("A look again is due").first()).toBeVisible();
  const change = recruiter.getByRole("row", { name: /The bank account changed/ });
  await expect(change).toContainText("in 3 days");
  await expect(recruiter.getByRole("row", { name: /30 days of work/ })).toContainText("in 10 days");

  const compliance = await signedInAs("compliance");
  await compliance.goto("/looks?stage=after-change");
  await expect(compliance.getByRole("row").filter({ hasText: name })).toBeVisible();
  await expect(compliance.getByRole("button", { name: /^Open/ })).toHaveCount(0);
  await axe(compliance);

  await recruiter.getByRole("button", { name: "Record the last day…" }).click();
  await recruiter.getByLabel("Last day of work").fill(day(-1));
  await recruiter.getByRole("button", { name: "Keep this day" }).click();
  await expect(recruiter.getByRole("heading", { name: "Does not work here any more" })).toBeVisible();
  await expect(recruiter.getByText("Nothing is due, and nobody has looked again.")).toBeVisible();
  await compliance.reload();
  await expect(compliance.getByRole("row").filter({ hasText: name })).toHaveCount(0);
});

test("the first day of work is set on the screening, and changed with a reason", async ({ signedInAs }) => {
  const recruiter = await signedInAs(mara);
  const name = "Freya Firstday";
  await bringIn(recruiter, "Customer support specialist", { basics: { name, email: "freya@post.example" } });
  await recruiter.getByRole("button", { name: "Set the first day…" }).click();
  await recruiter.getByLabel("First day of work").fill(day(10));
  await recruiter.getByRole("button", { name: "Keep this day" }).click();
  await expect(recruiter.getByRole("dialog")).toBeHidden();
  await recruiter.getByRole("button", { name: "Change the first day…" }).click();
  await recruiter.getByLabel("First day of work").fill(day(17));
  await recruiter.getByRole("button", { name: "Keep this day" }).click();
  await expect(recruiter.getByRole("alert").first()).toContainText("Write why the day changed.");
  await axe(recruiter);
  await recruiter.getByLabel("Why did it change?").fill("The visit to the notary comes first.");
  await recruiter.getByRole("button", { name: "Keep this day" }).click();
  await expect(recruiter.getByText("The visit to the notary comes first.")).toBeVisible();
  await axe(recruiter);
});
