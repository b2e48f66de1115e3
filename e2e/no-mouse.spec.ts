import type { Page } from "@playwright/test";
import { bringInList, ownFamily } from "./bring-in-list";
import { expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const family = ownFamily("Keyson");
const names = Array.from("ABCDEFGHIJ", (letter) => `${letter}da ${family}`);

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Types into the palette and takes what it then offers first. */
async function byPalette(page: Page, words: string, offered: string | RegExp) {
  await press(page, "Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.type(words);
  await expect(page.getByRole("option", { selected: true })).toHaveText(offered);
  await press(page, "Enter");
  await expect(page.getByRole("dialog", { name: "Search and commands" })).toBeHidden();
}

test("a morning over ten screenings without a mouse", async ({ signedInAs }) => {
  test.setTimeout(300_000);
  const page = await signedInAs(mara);
  await bringInList(page, "QA lead", names);
  // From here on there are keys alone.
  await page.goto(`/screenings?turn=all&q=${family}`);
  const links = page.getByRole("rowheader").getByRole("link");
  await expect(links).toHaveCount(10);
  const bar = page.getByRole("region", { name: "Selected screenings" });
  const focusOn = async (row: number) => {
    await expect(async () => {
      await press(page, "j");
      await expect(links.nth(row)).toBeFocused({ timeout: 500 });
    }).toPass();
  };

  // A view of these ten, kept under a name.
  await byPalette(page, "keep this view", "Keep this view");
  await expect(page.getByLabel("Name", { exact: true })).toBeVisible();
  while (!(await page.getByLabel("Name", { exact: true }).evaluate((field) => field === document.activeElement)))
    await press(page, "Tab");
  await page.keyboard.type("The ten");
  await press(page, "Enter");
  await expect(page.getByRole("navigation", { name: "Views" }).getByText("The ten")).toBeVisible();

  // Two snoozed, taken back, and handed on.
  await focusOn(0);
  await press(page, "x", "j", "j", "Shift+X");
  await expect(bar.getByText("3 selected")).toBeVisible();
  await press(page, "z");
  await expect(page.getByRole("dialog", { name: "Snooze 3" })).toBeVisible();
  while (!(await page.getByRole("button", { name: "Next Monday" }).evaluate((one) => one === document.activeElement)))
    await press(page, "Tab");
  await press(page, "Enter");
  await expect(page.getByText(/^3 snoozed until Mon/)).toBeVisible();
  await press(page, "u");
  await expect(page.getByText("Taken back")).toBeVisible();
  await expect(page.getByText("Snoozed until")).toHaveCount(0);
  await focusOn(3);
  await press(page, "x", "a");
  await expect(page.getByRole("dialog", { name: "Hand 1 to a colleague" })).toBeVisible();
  while (!(await page.getByRole("button", { name: "Tunde Bello" }).evaluate((one) => one === document.activeElement)))
    await press(page, "Tab");
  await press(page, "Enter");
  await expect(page.getByText("1 handed to Tunde Bello")).toBeVisible();

  // Each of the ten opened, a note left, and back.
  for (const name of names) {
    await byPalette(page, name, new RegExp(`^${name}`));
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    const note = page.getByRole("textbox", { name: "Note" });
    await expect(async () => {
      if (!(await note.isVisible())) await press(page, "n");
      await expect(note).toBeFocused({ timeout: 1000 });
    }).toPass();
    await page.keyboard.type(`Looked at ${name}.`);
    await press(page, "Control+Enter");
    await expect(page.getByText(`Looked at ${name}.`)).toBeVisible();
  }

  // A check opened by its name, the next one by a key, a draft and its completion.
  await byPalette(page, "employment", "Employment");
  await expect(page.getByRole("heading", { level: 2, name: "Employment" })).toBeVisible();
  await press(page, "]");
  await expect(page.getByRole("heading", { level: 2, name: "Shipping address" })).toBeVisible();
  await press(page, "[");
  await expect(page.getByRole("heading", { level: 2, name: "Employment" })).toBeVisible();
  await byPalette(page, "could not verify", "Could not verify this check");
  const note = page.getByLabel("What should the next reader know?");
  while (!(await note.evaluate((field) => field === document.activeElement))) await press(page, "Tab");
  await page.keyboard.type("No job is claimed.");
  await expect(page.getByText("draft saved")).toBeVisible();
  const why = page.getByLabel("Why can it not be verified?");
  while (!(await why.evaluate((field) => field === document.activeElement))) await press(page, "Tab");
  await page.keyboard.type("There is nobody to ask.");
  await press(page, "Control+Enter");
  await expect(page.getByRole("heading", { name: "Completed" })).toBeVisible();

  await byPalette(page, "the ten", /^The ten/);
  await expect(links).toHaveCount(10);
  await press(page, "g", "c");
  await expect(page.getByRole("table", { name: "Candidates" })).toBeVisible();
});
