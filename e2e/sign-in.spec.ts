import type { Browser, Page } from "@playwright/test";
import demo from "../prisma/seed/accounts.json" with { type: "json" };
import { axe, clickUntil, expect, signIn, test } from "./fixtures";

const leo = "leo.brandt@bonafide.example";
const passphrase = "nine quiet herons landing";

/** Somebody new, invited by an administrator as a recruiter, who joined in a browser of their own. */
async function newcomer(admin: Page, browser: Browser, name: string) {
  await admin.goto("/users");
  await admin.getByRole("button", { name: "Invite" }).click();
  await admin.getByRole("combobox", { name: "Role" }).selectOption("Recruiter");
  await admin.getByRole("button", { name: "Make the link" }).click();
  const link = await admin.getByLabel("Link for them").inputValue();
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(`${name.replace(" ", ".")}@bonafide.example`);
  await page.getByLabel("Password").fill(passphrase);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("heading", { name: "Screenings" })).toBeVisible();
  await admin.goto("/users");
  return { page, link };
}

test("a wrong password is said in words, nothing typed is lost, and the right one leads to the page asked for", async ({
  page,
}) => {
  await page.goto("/positions?show=closed");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await axe(page);
  await page.getByLabel("E-mail").fill(leo);
  await page.getByLabel("Password").fill("something else");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("alert").getByText("E-mail and password do not match.")).toBeVisible();
  await axe(page);
  await expect(page.getByLabel("E-mail")).toHaveValue(leo);
  await expect(page.getByLabel("Password")).toHaveValue("something else");
  await page.getByLabel("Password").fill(demo.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("link", { name: "Closed" })).toHaveAttribute("aria-current", "page");
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeHidden();
});

test("after the sign-in nobody is led to another site", async ({ page }) => {
  await page.goto("/sign-in?callbackUrl=//elsewhere.example/");
  await page.getByLabel("E-mail").fill(leo);
  await page.getByLabel("Password").fill(demo.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toBeVisible();
  expect(new URL(page.url()).hostname).toBe("localhost");
});

test("in an evaluation each account is one press away, and begins in the room of its role", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Ines Roth" }).click();
  await expect(page.getByRole("heading", { name: "Users" })).toBeVisible();
  const rooms = page.getByRole("navigation", { name: "Rooms" }).getByRole("link");
  await expect(rooms).toHaveText(["Users", "Positions", "Outbox", "Integrations"]);
});

test("the session cookie is out of reach for scripts and other sites", async ({ page, context }) => {
  await signIn(page, leo);
  const cookie = (await context.cookies()).find(({ name }) => name.endsWith("next-auth.session-token"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
});

test("signing out takes effect in every tab", async ({ page, context }) => {
  await signIn(page, leo);
  const second = await context.newPage();
  await second.goto("/positions");
  await expect(second.getByRole("link", { name: "Open" })).toBeVisible();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await second.getByRole("link", { name: "Closed" }).click();
  await expect(second.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("a copied cookie is worth nothing after the sign-out", async ({ page, context, browser }) => {
  await signIn(page, leo);
  const copied = await context.storageState();
  await clickUntil(page.getByRole("button", { name: "Sign out" }), page.getByRole("heading", { name: "Sign in" }));
  const other = await (await browser.newContext({ storageState: copied })).newPage();
  await other.goto("/positions");
  await expect(other.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("an invitation works once; disabling somebody and changing a role take effect on their next request", async ({
  signedInAs,
  browser,
}) => {
  const admin = await signedInAs("admin");
  const { page, link } = await newcomer(admin, browser, "Noor Haddad");
  await axe(admin);

  await page.goto(link);
  await axe(page);
  await page.getByLabel("Your name").fill("Somebody Else");
  await page.getByLabel("E-mail").fill("somebody.else@bonafide.example");
  await page.getByLabel("Password").fill(passphrase);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("This link has been used")).toBeVisible();

  await page.goto("/screenings");
  await admin.getByRole("button", { name: "Change role of Noor Haddad" }).click();
  await admin.getByRole("combobox", { name: "Role" }).selectOption("Operations");
  await expect(admin.getByText("From their next click on, Noor Haddad sees and does")).toBeVisible();
  await axe(admin);
  await admin.getByRole("button", { name: "Change role", exact: true }).click();
  await expect(admin.getByRole("row", { name: "Noor Haddad" }).getByText("Operations")).toBeVisible();
  await page.getByRole("link", { name: "Positions" }).click();
  await expect(page.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Rooms" }).getByRole("link")).toHaveText(["To do", "Releases"]);

  await admin.getByRole("button", { name: "Disable Noor Haddad" }).click();
  await expect(admin.getByText("signed out everywhere at once")).toBeVisible();
  await admin.getByRole("dialog").getByRole("button", { name: "Disable Noor Haddad" }).click();
  await expect(admin.getByRole("row", { name: "Noor Haddad" }).getByText("disabled")).toBeVisible();
  await page.getByRole("link", { name: "To do", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
});

test("an administrator hands out a link for a new password, which works once", async ({ signedInAs, browser }) => {
  const admin = await signedInAs("admin");
  const { page } = await newcomer(admin, browser, "Ayo Lindgren");
  await admin.getByRole("button", { name: "New password for Ayo Lindgren" }).click();
  await admin.getByRole("button", { name: "Make the link" }).click();
  const link = await admin.getByLabel("Link for them").inputValue();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(link);
  await axe(elsewhere);
  await elsewhere.getByLabel("Password", { exact: true }).fill("six patient lanterns glow");
  await elsewhere.getByRole("button", { name: "Save the password" }).click();
  await expect(elsewhere.getByRole("heading", { name: "Screenings" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await page.goto(link);
  await page.getByLabel("Password", { exact: true }).fill("another patient lantern");
  await page.getByRole("button", { name: "Save the password" }).click();
  await expect(page.getByText("This link has been used or has expired.").first()).toBeVisible();
});

test("an administrator takes an invitation back that nobody has used", async ({ signedInAs, page }) => {
  const admin = await signedInAs("admin");
  await admin.goto("/users");
  await admin.getByRole("button", { name: "Invite" }).click();
  await admin.getByRole("combobox", { name: "Role" }).selectOption("Compliance");
  await admin.getByRole("button", { name: "Make the link" }).click();
  const link = await admin.getByLabel("Link for them").inputValue();
  await admin.goto("/users");
  const row = admin
    .getByRole("table", { name: "Invitations not used yet" })
    .getByRole("row", { name: "Compliance Ines Roth" });
  await axe(admin);
  await row.getByRole("button", { name: "Take back" }).click();
  await expect(admin.getByText("The invitation is taken back")).toBeVisible();
  await expect(row).toHaveCount(0);
  await page.goto(link);
  await page.getByLabel("Your name").fill("Somebody Late");
  await page.getByLabel("E-mail").fill("somebody.late@bonafide.example");
  await page.getByLabel("Password").fill(passphrase);
  await page.getByRole("button", { name: "Join" }).click();
  await expect(page.getByText("This link has been used")).toBeVisible();
});
