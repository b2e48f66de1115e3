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
