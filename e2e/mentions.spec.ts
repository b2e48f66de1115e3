import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, pressUntil, signIn, test } from "./fixtures";

/** Opens the note by its key. */
async function openNote(page: Page) {
  const note = page.getByLabel("Note", { exact: true });
  await pressUntil(page, ["n"], note);
  await expect(note).toBeFocused();
  return note;
}

test("a recruiter mentions a colleague by keyboard, loses nothing when the network fails, and the name stands out", async ({
  signedInAs,
}) => {
  const page = await signedInAs("recruiter");
  await page.goto("/screenings?turn=all");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: "Notes" })).toBeVisible();
  const note = await openNote(page);

  await page.keyboard.type("Write to a@b.example, then @");
  const names = page.getByRole("combobox", { name: "Colleagues who read this" });
  await expect(names).toBeFocused();
  // Herself, managers, operations and administrators do not read notes here.
  for (const name of ["Mara Okafor", "Piet Vos", "Sam Reyes", "Ines Roth"])
    await expect(page.getByRole("option", { name })).toBeHidden();
  await axe(page);

  await note.fill("Write to a@b.example, then ");
  await page.keyboard.type("@zzz");
  await expect(page.getByText("Nobody by that name can read this screening.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeFocused();
  await expect(note).toHaveValue("Write to a@b.example, then @zzz");

  await note.fill("");
  await page.keyboard.type("@ at 9, (@leo");
  await expect(page.getByRole("listbox", { name: "Colleagues" }).getByRole("option")).toHaveText(["Leo Brandt"]);
  await page.keyboard.press("Enter");
  await expect(note).toBeFocused();
  await page.keyboard.type("and @");
  await page.getByRole("option", { name: "Hana Sato" }).click();
  await page.keyboard.type("please look");
  const words = "@ at 9, (@Leo Brandt and @Hana Sato please look";
  await expect(note).toHaveValue(words);

  await page.context().setOffline(true);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("alert").getByText("Could not reach the server")).toBeVisible();
  await expect(note).toHaveValue(words);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(note).toBeHidden();
  const kept = page.getByRole("listitem").filter({ hasText: words }).first();
  await expect(kept.getByRole("strong")).toHaveText(["@Leo Brandt", "@Hana Sato"]);
  await axe(page);
});

test("a note that is not kept yet is there after another page, until it is left or its writer signs out", async ({
  page,
}) => {
  await signIn(page, "mara.okafor@bonafide.example");
  const address = await bringIn(page, "QA lead", {
    basics: { name: "Half Written", email: "half.written@post.example" },
  });
  const goOn = page.getByRole("button", { name: "Go on with your note" });
  const note = await openNote(page);
  await note.fill("Their office moved.");
  await page
    .getByRole("navigation", { name: "Checklist" })
    .getByRole("link", { name: /Employment/ })
    .click();
  await expect(page).toHaveURL(/checks/);
  await goOn.click();
  await expect(note).toHaveValue("Their office moved.");
  await page.getByRole("button", { name: "Leave it" }).click();
  await page.getByRole("button", { name: "Note", exact: true }).click();
  await expect(note).toHaveValue("");

  await note.fill("Ask again.");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toBe("{}");
  await signIn(page, "mara.okafor@bonafide.example");
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Note", exact: true })).toBeVisible();
});

test("of many notes the newest are shown, the rest follows on request, and a new one hides none", async ({
  signedInAs,
}) => {
  const page = await signedInAs("mara.okafor@bonafide.example");
  await bringIn(page, "QA lead", { basics: { name: "Many Notes", email: "many.notes@post.example" } });
  const notes = page.getByRole("region", { name: "Notes" });
  const write = async (body: string) => {
    const note = await openNote(page);
    await note.fill(body);
    await page.getByRole("button", { name: "Keep" }).click();
    await expect(note).toBeHidden();
    await expect(notes.getByRole("listitem").first()).toContainText(body);
  };
  for (let n = 1; n <= 22; n++) await write(`Call no. ${n}.`);
  await expect(notes.getByRole("listitem")).toHaveCount(20);
  await expect(notes.getByRole("status")).toHaveText("20 of 22");
  await notes.getByRole("button", { name: "Show older" }).click();
  await expect(notes.getByRole("listitem")).toHaveCount(22);
  await expect(notes.getByRole("listitem").last()).toContainText("Call no. 1.");
  await expect(notes.getByRole("button", { name: "Show older" })).toHaveCount(0);
  await write("Call no. 23.");
  await expect(notes.getByRole("listitem")).toHaveCount(23);
  await expect(notes.getByRole("status")).toHaveText("23 of 23");
  await axe(page);
});
