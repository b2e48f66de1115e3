import { expect, type Page } from "@playwright/test";

/** Compliance makes a policy that requires employment and asks these checks. */
export async function publishPolicy(
  page: Page,
  name: string,
  checks: string[],
  how: "Required" | "Optional" = "Required",
) {
  await page.goto("/policies/new");
  const form = page.getByRole("form", { name: "New policy" });
  await form.getByLabel("Name", { exact: true }).fill(name);
  const ask = (title: string, as: string) =>
    form.getByRole("group", { name: title, exact: true }).getByLabel("Asked").selectOption(as);
  await ask("Employment", "Required");
  for (const title of checks) await ask(title, how);
  await form.getByRole("button", { name: "Publish the policy" }).click();
  await expect(page.getByRole("table", { name: `Checks of ${name}`, exact: true })).toBeVisible();
}
