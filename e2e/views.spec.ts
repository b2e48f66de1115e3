import type { Page } from "@playwright/test";
import { axe, expect, test } from "./fixtures";

const tunde = "tunde.bello@bonafide.example";
const views = (page: Page) => page.getByRole("navigation", { name: "Views" }).getByRole("link");

test("the filters of the queue are kept under a name, opened again, and let go with a way back", async ({
  signedInAs,
}) => {
  const page = await signedInAs(tunde);
  await page.goto("/screenings");
  await expect(page.getByRole("navigation", { name: "Whose turn it is" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save view" })).toHaveCount(0);
  await page.goto("/screenings?turn=institution&q=engineer");
  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByRole("button", { name: "Keep", exact: true }).click();
  await expect(page.getByText("Give it a name.").first()).toBeVisible();
  await axe(page);
  await page.getByLabel("Name", { exact: true }).fill("Engineers’ offices");
  await page.keyboard.press("Enter");
  await expect(views(page)).toHaveText(["Engineers’ offices"]);
  await expect(views(page)).toHaveAttribute("aria-current", "page");
  await axe(page);

  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Engineers’ offices");
  await page.keyboard.press("Enter");
  await expect(page.getByText("You have a view of this name.").first()).toBeVisible();
  await page.keyboard.press("Escape");

  await page.goto("/candidates");
  await views(page).click();
  await expect(page).toHaveURL("/screenings?turn=institution&q=engineer");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("offices");
  await expect(page.getByRole("option", { selected: true })).toHaveText(/Engineers’ offices/);
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Let go of the view Engineers’ offices" }).click();
  await expect(views(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(views(page)).toHaveText(["Engineers’ offices"]);
  const other = await signedInAs("mara.okafor@bonafide.example");
  await other.goto("/screenings?turn=institution");
  await expect(other.getByRole("button", { name: "Save view" })).toBeVisible();
  await expect(views(other).filter({ hasText: "Engineers’ offices" })).toHaveCount(0);
});

test("who looks at a part of the screenings keeps no views", async ({ signedInAs }) => {
  const page = await signedInAs("operations");
  await page.goto("/screenings?q=engineer");
  await expect(page.getByRole("searchbox", { name: "Find by name or position" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Save view" })).toHaveCount(0);
});

test("compliance filters by any recruiter and by a position that is looked for, and keeps both as a view", async ({
  signedInAs,
}) => {
  const page = await signedInAs("compliance");
  const chips = async () => {
    await expect(page.getByRole("button", { name: "Recruiter Mara Okafor" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Position Security analyst, London, hybrid" })).toBeVisible();
    const rows = await page.getByRole("rowheader").count();
    expect(rows).toBeGreaterThan(0);
    await expect(page.getByRole("row").filter({ hasText: "Security analyst" })).toHaveCount(rows);
    await expect(page.getByRole("row").filter({ hasText: "Mara Okafor" })).toHaveCount(rows);
    await expect(page.getByRole("navigation", { name: "Pages" })).toContainText(`${rows} of ${rows}`);
  };
  await page.goto("/screenings?turn=all");
  await page.getByRole("button", { name: "Recruiter any" }).click();
  await expect(page.getByRole("menuitem", { name: "me", exact: true })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Mara Okafor" }).click();
  await expect(page).toHaveURL(/who=[0-9a-f-]{36}/);
  await page.getByRole("button", { name: "Position any" }).click();
  const dialog = page.getByRole("dialog", { name: "Position" });
  await dialog.getByLabel("Find by title or place").fill("nowhere at all");
  await expect(dialog.getByText("No position by this name.")).toBeVisible();
  await dialog.getByLabel("Find by title or place").fill("security");
  const found = dialog.getByRole("list", { name: "Positions" }).getByRole("link");
  await expect(found).toHaveText(["Any position", "Security analyst, London, hybrid"]);
  await axe(page);
  await found.last().click();
  await chips();
  await expect(dialog).toBeHidden();

  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Mara’s analysts");
  await page.keyboard.press("Enter");
  await expect(views(page)).toHaveText(["Mara’s analysts"]);
  await page.goto("/candidates");
  await views(page).click();
  await chips();

  await page.setViewportSize({ width: 1440, height: 900 });
  const [search, tabs] = await Promise.all(
    [page.getByRole("searchbox"), page.getByRole("navigation", { name: "Whose turn it is" })].map((one) =>
      one.boundingBox(),
    ),
  );
  const middle = (box: typeof search) => (box ? box.y + box.height / 2 : Number.NaN);
  expect(Math.abs(middle(search ?? null) - middle(tabs ?? null))).toBeLessThan(4);
  await page.getByRole("button", { name: "Let go of the view Mara’s analysts" }).click();
  await expect(views(page)).toHaveCount(0);
});
