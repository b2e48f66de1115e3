import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";
import { openPosition } from "./open-position";
import { publishPolicy } from "./publish-policy";

async function sayWhere(page: Page, button: string, place: string) {
  await page.getByRole("button", { name: button }).click();
  await page.getByLabel("In which country or state?").selectOption(place);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Kept where they live")).toBeVisible();
}

/** What the server says to a draft of a check that is sent to its address past the page. */
const sendDraft = (page: Page, address: string) =>
  page.evaluate(async (path) => {
    const [, , id, , kind] = path.split("/");
    const body = JSON.stringify({ version: 0, answers: { site: "Here" } });
    const response = await fetch(`/api/drafts/${id}/${kind}`, { method: "PUT", body });
    return `${response.status} ${await response.text()}`;
  }, address);

const line = (page: Page, check: string) =>
  page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: check });

test("a check that is guarded in New York waits for the offer there, and its address leads around nothing", async ({
  signedInAs,
}) => {
  const title = "Claims adjuster";
  const compliance = await signedInAs("compliance");
  await openPosition(compliance, { title, law: "US-NY", policy: "Remote engagement" });
  await expect(compliance.getByRole("definition").filter({ hasText: "United States: New York" })).toBeVisible();
  await compliance.goto("/law");
  const law = compliance.getByRole("table", { name: "What the law says about checks" });
  await expect(law.getByRole("row", { name: /New York/ }).first()).toContainText("New York Labor Law § 201-a");
  await axe(compliance);

  const page = await signedInAs("mara.okafor@bonafide.example");
  const basics = { name: "Marit Ostrow", email: "marit.ostrow@post.example" };
  const screening = await bringIn(page, title, { basics });
  await expect(line(page, "Drug test")).toContainText("after the offer, as the law here wants");
  await sayWhere(page, "Say where they live", "US-NY");
  await expect(page.getByRole("region", { name: "Where the candidate lives" })).toContainText(
    "United States: New York",
  );
  await axe(page);

  const check = `${screening}/checks/drug-test`;
  await page.goto(check);
  await expect(page.getByText("This waits for the offer, and comes back by itself.")).toBeVisible();
  await expect(page.getByText(/42 USC 12112\(d\)/)).toBeVisible();
  await expect(page.getByText("This is not legal advice.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Complete", exact: true })).toHaveCount(0);
  expect(await sendDraft(page, check)).toMatch(/^4\d\d .*A drug test waits for the offer/);
  await axe(page);
});

test("what New York does not allow is not asked of somebody who lives there, and its address leads around nothing", async ({
  signedInAs,
}) => {
  const title = "Claims reviewer";
  const compliance = await signedInAs("compliance");
  // Required, no position there could have it.
  await publishPolicy(compliance, "Claims with log-in", ["Biometric log-in"], "Optional");
  await openPosition(compliance, { title, law: "US-NY", policy: "Claims with log-in" });
  const page = await signedInAs("mara.okafor@bonafide.example");
  const basics = { name: "Ferris Oakley", email: "ferris.oakley@post.example" };
  const screening = await bringIn(page, title, { basics });
  const check = `${screening}/checks/biometric-log-in`;
  await page.goto(check);
  await expect(page.locator("nav").locator(`a[href="${check}"]`)).toContainText("not asked: the law does not allow it");
  await expect(page.getByText("Not asked: the law does not allow it here.")).toBeVisible();
  await expect(page.getByText("New York Labor Law § 201-a")).toBeVisible();
  await expect(page.getByRole("button", { name: "Complete", exact: true })).toHaveCount(0);
  expect(await sendDraft(page, check)).toMatch(/^4\d\d .*New York does not let an employer/);
  await axe(page);
});

test("while it is not known in which state the work is done a guarded check waits, and goes on once that is said", async ({
  signedInAs,
}) => {
  const title = "Claims trainer";
  const compliance = await signedInAs("compliance");
  await openPosition(compliance, { title, law: "US", policy: "Remote engagement" });
  const page = await signedInAs("mara.okafor@bonafide.example");
  const basics = { name: "Sunniva Brook", email: "sunniva.brook@post.example" };
  const check = `${await bringIn(page, title, { basics })}/checks/background-report`;
  await page.goto(check);
  await expect(page.getByText("It is not known yet whose law holds.")).toBeVisible();
  await expect(page.getByText("Still needed: whose law holds")).toBeVisible();
  expect(await sendDraft(page, check)).toMatch(/^4\d\d .*First say where the work is done/);
  await axe(page);

  await compliance.getByRole("button", { name: "Change whose law holds" }).click();
  await compliance.getByLabel("Whose law holds there?").selectOption("US-CO");
  await compliance.getByRole("button", { name: "Keep it" }).click();
  await expect(compliance.getByText("Kept whose law holds")).toBeVisible();
  await page.reload();
  await expect(page.getByText("The law wants a consent first.")).toBeVisible();
  await expect(page.getByText(/15 USC 1681b\(b\)\(2\)/).first()).toBeVisible();
});
