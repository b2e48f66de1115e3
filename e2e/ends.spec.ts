import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const olga = "olga.lind@bonafide.example";
const hana = "hana.sato@bonafide.example";

const bring = (page: Page, name: string) =>
  bringIn(page, "Data engineer", { basics: { name, email: "somebody@post.example" } });

/** What the queue says under a name. */
async function inQueue(page: Page, name: string, more = "") {
  await page.goto(`/screenings?turn=all&q=${encodeURIComponent(name)}${more}`);
  return page.getByRole("row").filter({ hasText: name });
}

test("a manager holds and says why, as often as it needs; nothing is decided by it", async ({ signedInAs }) => {
  const name = "Edda Lindqvist";
  const recruiter = await signedInAs(mara);
  const screening = await bring(recruiter, name);
  const manager = await signedInAs(olga);
  const decisions = manager.getByRole("list", { name: "Decisions" });
  for (const [place, reason] of ["The budget comes next week.", "The budget waits another week."].entries()) {
    await manager.goto(screening.replace("/screenings/", "/decisions/"));
    await manager.getByText("Ask, hold or stop before that").click();
    const hold = manager.getByRole("button", { name: "Hold", exact: true });
    await expect(hold).toHaveAccessibleDescription(/goes back to Mara Okafor as on hold/);
    await manager.getByLabel("Your reason").fill(reason);
    await hold.click();
    await expect(decisions.getByText("On hold", { exact: true })).toHaveCount(place + 1);
    await expect(decisions).toContainText(reason);
    await expect(manager.getByText("On hold, by Olga Lind.")).toBeVisible();
    await axe(manager);
  }
  await expect(await inQueue(recruiter, name)).toContainText("On hold: read why");
  await recruiter.goto(screening);
  await expect(recruiter.getByRole("list", { name: "Decisions" })).toContainText("The budget waits another week.");
  await expect(recruiter.getByRole("button", { name: "End…" })).toBeVisible();
  await axe(recruiter);
});

test("compliance holds, and both who work on it read why", async ({ signedInAs }) => {
  const name = "Tamsin Orrell";
  const recruiter = await signedInAs(mara);
  const screening = await bring(recruiter, name);
  const compliance = await signedInAs(hana);
  await compliance.goto(screening);
  await compliance.getByRole("button", { name: "Hold…" }).click();
  const dialog = compliance.getByRole("dialog", { name: "Put it on hold" });
  await dialog.getByRole("button", { name: "Hold", exact: true }).click();
  await expect(dialog.getByText("Write your reason in your own words.").first()).toBeVisible();
  await axe(compliance);
  await dialog.getByLabel("Your reason").fill("Counsel reads the contract first.");
  await dialog.getByRole("button", { name: "Hold", exact: true }).click();
  await expect(compliance.getByRole("list", { name: "Decisions" })).toContainText("Counsel reads the contract first.");
  await axe(compliance);

  await expect(await inQueue(recruiter, name)).toContainText("On hold: read why");
  const manager = await signedInAs(olga);
  await manager.goto(screening.replace("/screenings/", "/decisions/"));
  await expect(manager.getByText("On hold, by Hana Sato.")).toBeVisible();
  await expect(manager.getByRole("list", { name: "Decisions" })).toContainText("Counsel reads the contract first.");
  await axe(manager);
});

for (const [words, name] of [
  ["The candidate withdrew", "Wyn Harcastle"],
  ["Not selected, for reasons outside these checks", "Noor Selwyn"],
  ["The position was closed", "Priya Closewell"],
] as const)
  test(`an end for a reason outside the checks is no decline: ${words.toLowerCase()}`, async ({ signedInAs }) => {
    const recruiter = await signedInAs(mara);
    await bring(recruiter, name);
    await recruiter.getByRole("button", { name: "End…" }).click();
    const dialog = recruiter.getByRole("dialog", { name: "End this screening" });
    await expect(dialog).toContainText("It is not recorded as a decline");
    await expect(dialog.getByRole("radio")).toHaveCount(3);
    await dialog.getByRole("button", { name: "End the screening" }).click();
    await expect(dialog.getByText("Choose how it ended.").first()).toBeVisible();
    await axe(recruiter);
    await dialog.getByRole("radio", { name: words }).check();
    await dialog.getByRole("button", { name: "End the screening" }).click();
    await expect(recruiter.getByText("This screening has ended.")).toBeVisible();
    await expect(recruiter.getByText(words, { exact: true }).first()).toBeVisible();
    const main = recruiter.getByRole("main");
    await expect(main).not.toContainText(/declin|reject|stopped/i);
    await expect(recruiter.getByRole("list", { name: "Decisions" })).toHaveCount(0);
    await axe(recruiter);
    await expect(await inQueue(recruiter, name, "&ended=yes")).toContainText(words);

    const manager = await signedInAs(olga);
    await manager.goto("/decisions?show=ended");
    await manager.getByRole("row").filter({ hasText: name }).getByRole("link").click();
    await expect(manager.getByText(`${words}.`)).toBeVisible();
    await expect(manager.getByRole("main")).not.toContainText(/declin|reject|stopped/i);
    await axe(manager);
  });
