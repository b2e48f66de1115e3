import type { Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";

const difference = "Equipment would go to another address";

/** The panel of a name on a page. */
const panel = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("compliance changes points, sees what it does to every open screening, and releases", async ({ signedInAs }) => {
  const recruiter = await signedInAs("recruiter");
  expect((await recruiter.goto("/rules"))?.status()).toBe(404);

  const page = await signedInAs("compliance");
  await page.goto("/rules");
  await expect(page.getByRole("table", { name: `of “${difference}” in this company` })).toBeVisible();
  await expect(panel(page, "In force").getByText("As it came with the program")).toBeVisible();
  await axe(page);

  await page.getByRole("link", { name: "Change points" }).click();
  const form = page.getByRole("form", { name: "Change points" });
  const rule = form.getByRole("group", { name: difference, exact: true });
  await rule.getByLabel("Points").fill("37");
  await rule.getByLabel("Why").fill("Most of our people move for the job.");
  await form.getByLabel("What this ruleset is for").fill("A year of moves, every one of them settled.");
  const preview = form.getByRole("button", { name: "Preview" });
  await preview.click();
  await expect(form.getByRole("alert")).toContainText(`${difference}: At most 36`);
  await rule.getByLabel("Points").fill("0");
  await axe(page);
  await preview.click();

  await expect(page.getByRole("heading", { level: 1, name: "Proposed ruleset" })).toBeVisible();
  await expect(panel(page, "What is proposed")).toContainText("0 points, 22 until now");
  await expect(page.getByRole("table", { name: "States now and then" })).toBeVisible();
  await expect(panel(page, "Preview")).toContainText(/Of \d+ open screenings [1-9]\d* would have another number/);
  await axe(page);

  const second = await page.context().newPage();
  await second.goto(page.url());
  await page.getByRole("button", { name: "Release…" }).click();
  await axe(page);
  await page.getByRole("dialog").getByRole("button", { name: "Release", exact: true }).click();
  await expect(page.getByText("It was released.")).toBeVisible();
  await second.getByRole("button", { name: "Preview again" }).click();
  await expect(second.getByText(/was released meanwhile/)).toBeVisible();

  await page.goto("/rules");
  await expect(panel(page, "In force")).toContainText("Released by Hana Sato");
  await expect(panel(page, "Place")).toContainText("0 points, not 22");
  // Every open screening is assessed, and there are more with every journey.
  await expect(panel(page, "In force").getByRole("progressbar")).toBeHidden({ timeout: 60_000 });
  await page.getByRole("button", { name: "Replay all" }).click();
  const replayed = panel(page, "Replay");
  await expect(replayed.getByText("Made again", { exact: true })).toBeVisible({ timeout: 60_000 });
  await expect(replayed.locator("div").filter({ hasText: /^Different0$/ })).toBeVisible();
  await axe(page);
});
