import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, pressUntil, test } from "./fixtures";
import { openPosition } from "./open-position";

const bell = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Notifications/ });

/** Writes a note on the screening that is open and mentions somebody by the beginning of their name. */
async function mention(page: Page, name: string, words: string) {
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await expect(page.getByLabel("Note", { exact: true })).toBeFocused();
  await page.keyboard.type(`@${name}`);
  await expect(page.getByRole("listbox", { name: "Colleagues" }).getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.keyboard.type(words);
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByLabel("Note", { exact: true })).toBeHidden();
}

test("a mention arrives, is opened and read, and what one may not see any more is not named", async ({
  signedInAs,
}) => {
  const admin = await signedInAs("admin");
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const tunde = await signedInAs("tunde.bello@bonafide.example");
  const recruiters = ["Mara Okafor", "Tunde Bello"];
  await openPosition(admin, { title: "Archivist", policy: "Light", manager: "Olga Lind", recruiters });

  const name = "Ilse Notter";
  const address = await bringIn(mara, "Archivist", { basics: { name, email: "ilse.notter@mail.example" } });
  await mention(mara, "tun", "could you take this one?");
  await mention(mara, "tun", "or tell me who can?");

  await tunde.goto("/notifications");
  const rows = tunde.getByRole("row").filter({ hasText: name });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText("Mara Okafor mentioned you in a note");
  await expect(rows.first().getByText("new", { exact: true })).toBeVisible();
  await axe(tunde);
  await rows.first().getByRole("link").click();
  await expect(tunde.getByRole("heading", { level: 1, name })).toBeVisible();
  expect(new URL(tunde.url()).pathname).toBe(address);
  await tunde.goto("/notifications");
  await expect(rows.first().getByText("new", { exact: true })).toBeHidden();
  await expect(rows.last().getByText("new", { exact: true })).toBeVisible();

  await admin.getByRole("checkbox", { name: "Tunde Bello" }).uncheck();
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved who works on it")).toBeVisible();
  await tunde.goto("/notifications");
  await expect(tunde.getByText(name)).toBeHidden();
  const gone = tunde.getByRole("row").filter({ hasText: "It is about something you can no longer see." });
  await expect(gone).toHaveCount(2);
  await expect(gone.first().getByRole("link")).toBeHidden();
  await axe(tunde);
  await gone.getByRole("button", { name: "Mark as read" }).click();
  await expect(gone.getByRole("button")).toHaveCount(0);
  await tunde.getByRole("button", { name: "Mark all read" }).click();
  await expect(bell(tunde)).toHaveAccessibleName("Notifications");
  await expect(tunde.getByText("new", { exact: true })).toHaveCount(0);
});

test("a manager is led to the decision, and turns the mails off and on", async ({ signedInAs }) => {
  const page = await signedInAs("hiring-manager");
  await page.goto("/decisions");
  await pressUntil(page, ["g", "n"], page.getByRole("button", { name: "Turn these mails off" }));
  await page.getByRole("button", { name: "Turn these mails off" }).click();
  await expect(page.getByText("Nothing of this goes out by mail to you.")).toBeVisible();
  await page.getByRole("button", { name: "Tell me by mail, too" }).click();
  await expect(page.getByText("says that something waits, and names nobody")).toBeVisible();
  await page.getByRole("link", { name: "Mara Okafor asks for your decision" }).first().click();
  await expect(page).toHaveURL(/\/decisions\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
