import type { Page } from "@playwright/test";
import { bringInList, ownFamily } from "./bring-in-list";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const tunde = "tunde.bello@bonafide.example";
const bar = (page: Page) => page.getByRole("region", { name: "Selected screenings" });
const list = (family: string, search: Record<string, string> = {}) =>
  `/screenings?${new URLSearchParams({ turn: "all", q: family, ...search })}`;

async function rows(page: Page) {
  await expect(page.getByRole("navigation", { name: "Pages" })).toBeVisible();
  return page.getByRole("rowheader").allTextContents();
}

test("several screenings are snoozed, come back by undo, and stand under Snoozed meanwhile", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  const family = ownFamily("Asideson");
  await bringInList(page, "Data engineer", [`Ab ${family}`, `Bo ${family}`, `Cy ${family}`, `Di ${family}`]);
  await page.goto(list(family));
  await page.getByRole("checkbox", { name: `Select Ab ${family}` }).click();
  await page.getByRole("checkbox", { name: `Select Cy ${family}` }).click({ modifiers: ["Shift"] });
  await expect(bar(page).getByText("3 selected")).toBeVisible();
  await axe(page);
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();

  await page.getByRole("checkbox", { name: "Select every row of this page" }).click();
  await expect(bar(page).getByText("4 selected")).toBeVisible();
  await page.getByRole("checkbox", { name: `Select Di ${family}` }).click();
  await bar(page).getByRole("button", { name: "Snooze" }).click();
  await axe(page);
  await page.getByRole("button", { name: "In 3 days" }).click();
  await expect(page.getByText(/^3 snoozed until/)).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Snoozed until" })).toHaveCount(3);
  await page.getByRole("link", { name: "Snoozed 3" }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(3);
  await page.goto(list(family, { turn: "mine" }));
  expect(await rows(page)).toHaveLength(1);

  await page.goto(list(family));
  await page.getByRole("checkbox", { name: "Select every row of this page" }).click();
  await bar(page).getByRole("button", { name: "Snooze" }).click();
  await page.getByLabel("Or until a day").fill("2020-01-01");
  await page.getByRole("dialog").getByRole("button", { name: "Snooze", exact: true }).click();
  await expect(bar(page).getByText("Choose a day that is still to come.").first()).toBeVisible();
  await bar(page).getByRole("button", { name: "Snooze" }).click();
  await page.getByRole("button", { name: "Take up again" }).click();
  await expect(page.getByText("4 taken up again")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Snoozed until" })).toHaveCount(3);
});

test("screenings are handed to a colleague, who is told; those that cannot be say why", async ({ signedInAs }) => {
  const page = await signedInAs(mara);
  const family = ownFamily("Handson");
  await bringInList(page, "QA lead", [`Ab ${family}`, `Bo ${family}`]);
  await bringInList(page, "DevOps contractor", [`Cy ${family}`]);
  const handOn = async () => {
    await page.goto(list(family));
    await page.getByRole("checkbox", { name: "Select every row of this page" }).click();
    await bar(page).getByRole("button", { name: "Assign" }).click();
    await page.getByRole("button", { name: "Tunde Bello" }).click();
    await expect(page.getByText("2 handed to Tunde Bello")).toBeVisible();
    await expect(bar(page).getByRole("listitem")).toHaveText(/Cy Handson.*do not recruit for this position/);
  };
  await handOn();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();
  const colleague = await signedInAs(tunde);
  await colleague.goto(list(family, { who: "me" }));
  await expect(colleague.getByText(`No screening here names “${family}”.`)).toBeVisible();

  await handOn();
  await axe(page);
  await colleague.goto(list(family, { who: "me" }));
  expect(await rows(colleague)).toHaveLength(2);
  await colleague.goto("/notifications");
  await expect(colleague.getByText("handed a screening to you").first()).toBeVisible();
  await page.reload();
  await page.getByRole("checkbox", { name: "Select every row of this page" }).click();
  await bar(page).getByRole("button", { name: "Assign" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await axe(page);
});

test("whose turn it is is reminded, from the queue and from a screening, and it says whom one cannot remind", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  await page.goto("/screenings?turn=manager");
  await page.getByRole("row").getByRole("checkbox").nth(1).click();
  await bar(page).getByRole("button", { name: "Remind" }).click();
  await expect(page.getByText("Reminded", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back")).toBeVisible();

  const family = ownFamily("Mindson");
  await bringInList(page, "DevOps contractor", [`Ab ${family}`]);
  await page.goto(list(family));
  await page.getByRole("link", { name: `Ab ${family}` }).click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await axe(page);
  await page.getByRole("menuitem", { name: "Remind whose turn it is" }).click();
  await expect(page.getByText("It is your own turn.").first()).toBeVisible();
});

test("several candidates are reminded by mail; undone, no mail goes out and what was asked is still waited for", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const family = ownFamily("Mailson");
  const [asked, toldOfOwnTurn] = [[`Ab ${family}`, `Bo ${family}`], `Cy ${family}`];
  await bringInList(page, "DevOps contractor", [...asked, toldOfOwnTurn]);
  const form = page.getByRole("form", { name: "In your own words" });
  for (const name of asked) {
    await page.goto(list(family));
    await page.getByRole("link", { name }).click();
    await page.getByRole("link", { name: "Write" }).click();
    await page.getByRole("link", { name: "In your own words" }).click();
    await form.getByLabel("Message").fill("Please send us a payslip.");
    await form.getByLabel("What are you waiting for?").fill("A payslip");
    await form.getByLabel("Which check is waiting for it?").selectOption("Employment");
    await form.getByRole("button", { name: "Send by mail" }).click();
    await expect(page.getByText("Asked of the candidate: A payslip")).toBeVisible();
  }

  await page.goto(list(family));
  const waiting = page.getByRole("row").filter({ hasText: "A payslip" });
  await expect(waiting).toHaveCount(2);
  await page.getByRole("checkbox", { name: "Select every row of this page" }).click();
  await bar(page).getByRole("button", { name: "Remind" }).click();
  await expect(page.getByText("2 reminders sent")).toBeVisible();
  await expect(bar(page).getByRole("listitem")).toHaveText(/^Cy Mailson.*It is your own turn\.$/);
  const admin = await signedInAs("admin");
  await admin.goto("/outbox");
  const mails = admin.getByRole("row").filter({ hasText: "A reminder: DevOps contractor" }).filter({ hasText: family });
  const takenBack = mails.filter({ hasText: "Taken back before it went out" });
  await expect(mails).toHaveCount(2);
  await expect(takenBack).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back", { exact: true })).toBeVisible();
  await admin.reload();
  await expect(takenBack).toHaveCount(2);
  await page.reload();
  await expect(waiting).toHaveCount(2);
});

test("compliance reminds and nothing else; who has a part of the work selects nothing", async ({ signedInAs }) => {
  const compliance = await signedInAs("compliance");
  await compliance.goto("/screenings?turn=recruiter");
  await compliance.getByRole("row").getByRole("checkbox").nth(1).click();
  await expect(bar(compliance).getByRole("button")).toHaveText([/Remind/, /Clear/]);
  await bar(compliance).getByRole("button", { name: "Remind" }).click();
  await expect(compliance.getByText("Reminded", { exact: true })).toBeVisible();
  const operations = await signedInAs("operations");
  await operations.goto("/screenings");
  await expect(operations.getByRole("rowheader").first()).toBeVisible();
  await expect(operations.getByRole("checkbox")).toHaveCount(0);
});
