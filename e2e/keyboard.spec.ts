import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { expect, pressUntil, takesKeys, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";

/** Whether a ring is drawn around what has the focus, by itself or (for the link of a row) around its row. */
const hasRing = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const places = [getComputedStyle(focused), getComputedStyle(focused, "::after")];
    const frame = focused.closest("label")?.parentElement;
    if (frame) places.push(getComputedStyle(frame));
    return places.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && outlineWidth !== "0px");
  });

test("a queue is walked and its screening worked on by keys alone", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  await page.goto("/screenings?turn=all");
  const rows = page.getByRole("row").getByRole("link");
  await expect(page.getByRole("button", { name: "Search people, or type a command" })).toBeVisible();
  await takesKeys(page);
  await page.keyboard.press("j");
  await expect(rows.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press("k");
  await expect(rows.nth(0)).toBeFocused();
  expect(await hasRing(page)).toBe(true);
  const name = (await rows.nth(0).textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(page.getByRole("table", { name: "Candidates" })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("p");
  await expect(page.getByRole("table", { name: "Positions" })).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page.getByRole("table", { name: "Screenings" })).toBeVisible();
  await page.keyboard.press("c");
  await expect(page.getByRole("heading", { name: "New screening" })).toBeVisible();
});

test("checks, notes, evidence and completion have keys, and none of them disturbs typing", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  const basics = { name: "Petra Novák", email: "petra.novak@post.example" };
  const address = await bringIn(page, "DevOps contractor", { basics });
  const note = page.getByRole("textbox", { name: "Note" });
  await pressUntil(page, ["n"], note);
  await expect(note).toBeFocused();
  await page.keyboard.type("Jack called; next week. E-mail kept? [yes]");
  await expect(note).toHaveValue("Jack called; next week. E-mail kept? [yes]");
  await page.keyboard.press("Control+Enter");
  await expect(note).toBeHidden();
  await expect(page.getByText("Jack called; next week.")).toBeVisible();
  await page.keyboard.press("e");
  await expect(page).toHaveURL(`${address}/evidence`);

  await page.goto(`${address}/checks/employment`);
  await expect(page.getByRole("link", { name: "Shipping address ›" })).toBeVisible();
  await page.keyboard.press("]");
  await expect(page.getByRole("heading", { level: 2, name: "Shipping address" })).toBeVisible();
  await page.keyboard.press("[");
  await expect(page.getByRole("heading", { level: 2, name: "Employment" })).toBeVisible();
  // A key is there a moment after what it does is seen.
  await expect(async () => {
    const chosen = page.waitForEvent("filechooser", { timeout: 1000 });
    await page.keyboard.press("e");
    await chosen;
  }).toPass();

  await page.getByRole("button", { name: "Could not verify…" }).press("Enter");
  await page.getByRole("textbox", { name: "Why can it not be verified?" }).focus();
  await page.keyboard.type("No job is claimed.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { name: "Completed" })).toBeVisible();
});

test("all keys are listed, one list can turn the single ones off, and Escape gives the focus back", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  await page.goto("/screenings?turn=all");
  const first = page.getByRole("row").getByRole("link").first();
  await first.focus();
  const keys = page.getByRole("dialog", { name: "Keys on this page" });
  await pressUntil(page, ["?"], keys);
  for (const what of ["Next row", "Previous row", "New screening", "Go to candidates", "Search and commands"])
    await expect(keys.getByText(what, { exact: true })).toBeVisible();
  await keys.getByRole("checkbox", { name: "Single keys work in this browser" }).press("Space");
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(first).toBeFocused();
  await page.keyboard.press("j");
  await expect(first).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("candidates");
  await expect(page.getByRole("option", { selected: true })).toHaveText(/^Candidates/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Candidates" })).toBeVisible();
});

test("whatever Tab reaches shows that it has the focus", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  await page.goto("/screenings?turn=candidate");
  await page.getByRole("row").getByRole("link").first().press("Enter");
  await page
    .getByRole("navigation", { name: "Checklist" })
    .getByRole("link", { name: "Shipping address" })
    .press("Enter");
  await expect(page.getByRole("button", { name: "Could not verify…" })).toBeEnabled();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  const without: string[] = [];
  let reached = 0;
  for (; reached < 80; reached++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0) break;
    if (!(await hasRing(page))) without.push(await focused.evaluate((element) => element.outerHTML.slice(0, 200)));
  }
  expect(without).toEqual([]);
  expect(reached).toBeGreaterThan(20);
});
