import { expect, type Page } from "@playwright/test";

type Opening = { title: string; policy: string; law?: string; manager?: string; recruiters?: string[] };

/** Somebody who may opens a position under the newest version of a policy, and stays on its page. */
export async function openPosition(page: Page, { title, policy, law = "GB", ...people }: Opening) {
  const { manager = "Piet Vos", recruiters = ["Mara Okafor"] } = people;
  await page.goto("/positions/new");
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("Place of work").fill("Leeds, hybrid");
  await page.getByLabel("Whose law holds there?").selectOption(law);
  await page.getByRole("radio", { name: "Standard" }).check();
  const policies = page.getByLabel("Policy", { exact: true });
  const newest = policies.getByRole("option", { name: new RegExp(`^${policy}, version`) });
  await policies.selectOption(await newest.getAttribute("value"));
  await page.getByLabel("Hiring manager").selectOption(manager);
  for (const name of recruiters) await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "Create the position" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}
