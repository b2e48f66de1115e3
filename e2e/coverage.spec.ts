import { axe, expect, test } from "./fixtures";

test("compliance reads what carries each measure of the guidance, and where it stands", async ({ signedInAs }) => {
  const page = await signedInAs("compliance");
  await page.goto("/compliance");
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "Guidance" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Guidance" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^\d+ of 22 stand here$/ })).toBeVisible();
  await axe(page);

  await page.getByRole("link", { name: /^E4/ }).click();
  await expect(page).toHaveURL(/\/coverage#E4$/);
  const asked = page.getByRole("region", { name: "E4 Ask employers and schools yourself" });
  await expect(asked.getByText("Stands here")).toBeVisible();
  await expect(asked.getByText(/^Employment · Education/)).toBeVisible();
  await expect(asked.getByText(/Light, .*Standard/)).toBeVisible();
  await expect(asked.getByText(/^asked in [1-9]\d*, done in \d+$/)).toBeVisible();
  await expect(page.getByText("Missing", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("region", { name: "Never an input" }).getByText(/^Religion/)).toBeVisible();

  for (const role of ["recruiter", "hiring-manager", "operations", "admin"] as const)
    expect((await (await signedInAs(role)).goto("/coverage"))?.status(), role).toBe(404);
});
