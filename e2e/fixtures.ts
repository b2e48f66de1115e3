import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Role } from "../lib/auth/permissions";
import demo from "../prisma/seed/accounts.json" with { type: "json" };

export { expect };

type State = Awaited<ReturnType<BrowserContext["storageState"]>>;

type Fixtures = {
  /** A page of its own browser, signed in as the first demo account of a role, or as the account with this e-mail. */
  signedInAs: (who: Role | `${string}@${string}`) => Promise<Page>;
};

export const test = base.extend<Fixtures, { states: Map<string, State> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this pattern.
  states: [async ({}, use) => use(new Map()), { scope: "worker" }],
  signedInAs: async ({ browser, states }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who) => {
      const { email } = demo.accounts.find((account) => account.email === who || account.role === who) ?? unknown(who);
      const context = await browser.newContext({ storageState: states.get(email) });
      opened.push(context);
      const page = await context.newPage();
      if (!states.has(email)) {
        await signIn(page, email);
        states.set(email, await context.storageState());
      }
      return page;
    });
    for (const context of opened) await context.close();
  },
});

function unknown(who: string): never {
  throw new Error(`There is no demo account "${who}".`);
}

/** Signs in through the page, as a person does, and waits until their first room is there. */
export async function signIn(page: Page, email: string, password = demo.password) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toBeVisible();
}

/** Presses keys, one after the other, until what they lead to is there: a key says nothing before its part of the page has its script. */
export async function pressUntil(page: Page, keys: string[], there: Locator) {
  await expect(async () => {
    for (const key of keys) await page.keyboard.press(key);
    await expect(there).toBeVisible({ timeout: 3000 });
  }).toPass();
}

/** Presses a button until what it leads to is there: a press says nothing before its part of the page has its script. */
export async function clickUntil(button: Locator, there: Locator) {
  await expect(async () => {
    if (await there.isVisible()) return;
    await button.click({ timeout: 1000 });
    await expect(there).toBeVisible({ timeout: 2000 });
  }).toPass();
}

/** Waits until the open page takes keys, which it does from when its script is there. */
export async function takesKeys(page: Page) {
  const help = page.getByRole("dialog", { name: "Keys on this page" });
  await pressUntil(page, ["?"], help);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
}

/** The widths at which every screen is looked at: a desk and a phone. */
export const widths = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

type AxeOptions = Parameters<AxeBuilder["options"]>[0];

const wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Expects that axe finds nothing against WCAG 2.2 AA on the page as it is now, at both widths, nor in its dark colours. */
export async function axe(page: Page) {
  const before = page.viewportSize();
  // After a step to another page its title may come a moment later than its content.
  await expect(page).toHaveTitle(/./);
  // The legacy mode leaves frames out, which we have none of, and so needs no second page.
  const analyze = (runOnly: AxeOptions["runOnly"]) =>
    new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly, resultTypes: ["violations"] })
      .analyze();
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  for (const size of widths) {
    await page.setViewportSize(size);
    // As tall as the page: half under what sticks to an edge, a target is only until one scrolls.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
    expectNothing(await analyze(wcag22aa), `${page.url()} at ${size.width}`);
  }
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expectNothing(await analyze({ type: "rule", values: ["color-contrast"] }), `${page.url()} in dark`);
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}

function expectNothing({ violations }: Awaited<ReturnType<AxeBuilder["analyze"]>>, where: string) {
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  expect(found, where).toEqual([]);
}
