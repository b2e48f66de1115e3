import type { Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const choosePosition = async (page: Page, name: string) => {
  const places = page.getByLabel("Position", { exact: true });
  await places.selectOption(await places.getByRole("option", { name }).getAttribute("value"));
};

test("the same person applies again: a clear result is taken over, and says when what it rests on was reopened", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  // Its employment check is done and clear.
  await page.goto("/screenings?turn=all&q=analyst");
  await page.getByRole("row").filter({ hasText: "On hold: read why" }).getByRole("link").first().click();
  await expect(page.getByRole("navigation", { name: "Checklist" })).toBeVisible();
  const name = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const first = page.url();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Also for another position" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `${name}, also for another position` })).toBeVisible();
  await expect(page.getByRole("option", { name: /Security analyst/ })).toHaveCount(0);
  await axe(page);
  await choosePosition(page, "DevOps contractor");
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page.getByText("carried over from another screening")).toBeVisible();
  expect(page.url()).not.toBe(first);

  await page.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Employment" }).click();
  await expect(page.getByText("Done before.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Use it here" }).click();
  await expect(page.getByText("Taken over.", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(page.getByText("Confirmed in the other screening").first()).toBeVisible();
  await axe(page);
  const second = page.url();

  await page.getByRole("main").getByRole("link", { name: "Security analyst" }).click();
  await expect(page).toHaveURL(`${first}/checks/employment`);
  await page.getByRole("button", { name: "Reopen…" }).click();
  await page.getByLabel("Why is it reopened?").fill("The office called back.");
  await page.getByRole("button", { name: "Reopen", exact: true }).click();
  await expect(page.getByText("Completed once before")).toBeVisible();
  await page.goto(second);
  await expect(page.getByText("The check this came from was reopened.")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Checklist" })).toContainText("was reopened");
  await axe(page);
});

test("an application with the e-mail of somebody who is here asks whose it is, and never decides by itself", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const apply = async (position: string, name: string, who?: string) => {
    await page.goto("/screenings/new?way=form");
    await choosePosition(page, position);
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByLabel("E-mail (optional)", { exact: true }).fill("Same.Box@post.example");
    if (who) await page.getByRole("radio", { name: who }).check();
    await page.getByRole("button", { name: "Open the screening" }).click();
    await expect(page).toHaveURL(/\/screenings\/[0-9a-f-]{36}$/);
  };
  await apply("DevOps contractor", "Samira Boxwell");
  await page.goto("/screenings/new?way=form");
  await page.getByLabel("E-mail (optional)", { exact: true }).fill("same.box@POST.example");
  await expect(page.getByRole("radio", { name: "Somebody else" })).toBeChecked();
  await axe(page);
  await apply("Data engineer", "S. Boxwell", "Samira Boxwell, who applied for DevOps contractor");
  await expect(page.getByRole("heading", { level: 1, name: "Samira Boxwell" })).toBeVisible();
  await apply("QA lead", "Sam Boxwell", "Somebody else");
  await page.goto("/candidates?q=boxwell");
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await expect(page.getByRole("row").filter({ hasText: "Samira" }).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("link", { name: "Others have this e-mail" }).first().click();
  await expect(page).toHaveURL("/candidates?q=same.box%40post.example");
  await expect(page.getByRole("rowheader")).toHaveCount(2);
  await axe(page);
});

test("compliance sees who is here and opens nothing for them", async ({ signedInAs }) => {
  const page = await signedInAs("compliance");
  await page.goto("/candidates");
  await expect(page.getByRole("rowheader").first()).toBeVisible();
  await expect(page.getByRole("link", { name: /Also for another position/ })).toHaveCount(0);
});
