import type { Page } from "@playwright/test";
import { may, type Role, roles } from "../lib/auth/permissions";
import { type PagePath, pages } from "../lib/auth/rooms";
import { axe, expect, test, widths } from "./fixtures";
import { checksOf, idsIn, thingOf } from "./own-lists";

test.describe.configure({ mode: "parallel" });

/** The addresses of a page with the first of this person's own things in it: one for each kind of check on the page of a check. */
async function addressesOf(path: PagePath, role: Role, page: Page) {
  const thing = thingOf(path, role);
  const [id = ""] = thing ? await idsIn(page.request, thing) : [];
  const address = path.replace("[id]", id);
  if (!address.includes("[kind]")) return [address];
  // Operations have the check that is handed to them.
  const kinds = role === "operations" ? ["shipping-address"] : await checksOf(page.request, id);
  return kinds.map((kind) => address.replace("[kind]", kind));
}

for (const role of Object.keys(roles) as Role[]) {
  for (const path of (Object.keys(pages) as PagePath[]).filter((path) => may(role, pages[path]))) {
    test(`axe finds nothing on ${path}, opened by ${roles[role].toLowerCase()}`, async ({ signedInAs }) => {
      const page = await signedInAs(role);
      for (const address of await addressesOf(path, role, page)) {
        await page.goto(address);
        await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toBeVisible();
        await axe(page);
      }
    });
  }
}

test("axe finds nothing on the pages that anybody may open", async ({ page }) => {
  for (const address of ["/sign-in", "/welcome#no-such-link", "/nowhere"]) {
    await page.goto(address);
    await expect(page.getByRole("main")).toBeVisible();
    await axe(page);
  }
});

/** Opens the first screening of a list that has all these words in its row. */
async function open(page: Page, list: string, ...words: string[]) {
  await page.goto(list);
  const row = words.reduce((rows, hasText) => rows.filter({ hasText }), page.getByRole("row"));
  await row.first().getByRole("link").first().click();
  await expect(page.getByRole("navigation", { name: "Checklist" })).toBeVisible();
}

const goTo = (page: Page, check: string) =>
  page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: check }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

/** Presses buttons that open a dialog, one after the other, and looks at each. */
async function lookAtDialogs(page: Page, ...names: string[]) {
  for (const name of names) {
    await press(page, name);
    await expect(page.getByRole("dialog")).toBeVisible();
    await axe(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
}

test("axe finds nothing in what a recruiter opens on a screening", async ({ signedInAs }) => {
  const page = await signedInAs("recruiter");
  await open(page, "/screenings?turn=candidate", "Data engineer");
  await lookAtDialogs(page, "Attest identity", "End…", "Propose as settled");
  await press(page, "Note");
  await press(page, "Keep");
  await axe(page);
  await goTo(page, "Employment");
  await lookAtDialogs(page, "Reopen…");
  await goTo(page, "Shipping address");
  await press(page, "Enter a newer address document");
  await press(page, "Enter where it would go now");
  await press(page, "Could not verify…");
  await press(page, "Complete");
  await axe(page);
});

test("axe finds nothing in the forms of the employment check, filled in wrongly", async ({ signedInAs }) => {
  const page = await signedInAs("tunde.bello@bonafide.example");
  await open(page, "/screenings?turn=institution", "Platform engineer");
  await goTo(page, "Employment");
  await press(page, "Another contact");
  await press(page, "Add the contact");
  await press(page, "Record the answer");
  await press(page, "Record the answer");
  await expect(page.getByRole("form").getByRole("alert")).toHaveCount(2);
  await axe(page);
});

test("axe finds nothing in what compliance opens, and in what is over every page", async ({ signedInAs }) => {
  const page = await signedInAs("compliance");
  await open(page, "/screenings?turn=compliance", "Security analyst");
  await lookAtDialogs(page, "Settle or return");
  for (const keys of ["?", "Control+k"]) {
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog")).toBeVisible();
    await axe(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.goto("/screenings");
  await press(page, "State any");
  await expect(page.getByRole("menu")).toBeVisible();
  await axe(page);
});

test("axe finds nothing on a phone, in each part of a screening and in the rail", async ({ signedInAs }) => {
  const page = await signedInAs("recruiter");
  await open(page, "/screenings?turn=candidate", "Data engineer");
  const [, phone] = widths;
  if (phone) await page.setViewportSize(phone);
  for (const part of ["Work", "Next and differences", "Checklist"]) {
    await press(page, part);
    await axe(page);
  }
  await press(page, "Rooms");
  await expect(page.getByRole("dialog")).toBeVisible();
  await axe(page);
});
