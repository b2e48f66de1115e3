import { expect, type Page } from "@playwright/test";

/** Compliance makes a policy that requires employment and these checks. */
export async function publishPolicy(page: Page, name: string, checks: string[]) {
  await page.goto("/policies/new");
  const form = page.getByRole("form", { name: "New policy" });
  await form.getByLabel("Name", { exact: true }).fill(name);
  for (const title of ["Employment", ...checks])
    await form.getByRole("group", { name: title, exact: true }).getByLabel("Asked").selectOption("Required");
  await form.getByRole("button", { name: "Publish the policy" }).click();
  await expect(page.getByRole("table", { name: `Checks of ${name}` })).toBeVisible();
}
