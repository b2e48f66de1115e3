import { chooseStaff, ownFamily } from "./bring-in-list";
import { axe, expect, test } from "./fixtures";

const position = "Customer support specialist";

test("a list of staff says what is wrong by row, imports nothing until confirmed, and brings nobody in twice", async ({
  signedInAs,
}) => {
  const page = await signedInAs("mara.okafor@bonafide.example");
  const family = ownFamily("Lookback");
  const list = [
    "Employee,Work email,Hired",
    `Ada ${family},ada@${family}.example,2019-03-04`,
    `Bo ${family},bo@${family}.example,04/03/2019`,
    `Cy ${family},,2024-02-29`,
  ].join("\n");
  await chooseStaff(page, position, list);
  const holds = (head: string) => page.getByLabel(head, { exact: true });
  await expect(holds("Work email")).toHaveValue("email");
  await expect(page.getByText("Choose which column holds the name")).toBeVisible();
  await holds("Employee").selectOption("Name");
  await expect(page.getByText("Choose which column holds the first day of work.")).toBeVisible();
  await holds("Hired").selectOption("First day of work");
  await expect(page.getByText("2 rows can be imported, 1 row cannot.")).toBeVisible();
  await expect(page.getByRole("list").filter({ hasText: "Row 3" })).toContainText(
    "Row 3First day of work: Write the first day of work as 2021-03-31.",
  );
  await expect(page.getByText("Nothing has been imported yet.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Import 2 people" }).click();
  await expect(page.getByText("2 people came in.")).toBeVisible();
  await page.getByRole("link", { name: "Show what is due" }).click();
  for (const name of [`Ada ${family}`, `Cy ${family}`])
    await expect(page.getByRole("row").filter({ hasText: name })).toContainText("Look again: every year");
  await expect(page.getByRole("row").filter({ hasText: `Bo ${family}` })).toHaveCount(0);

  await chooseStaff(page, position, list);
  await holds("Employee").selectOption("Name");
  await holds("Hired").selectOption("First day of work");
  await expect(page.getByText("0 rows can be imported, 1 row cannot, 2 rows are in already.")).toBeVisible();
});

test("only recruiters bring people in who work here, for positions whose policy asks something every year", async ({
  signedInAs,
}) => {
  const page = await signedInAs("mara.okafor@bonafide.example");
  await page.goto("/looks/import");
  const places = page.getByLabel("Position", { exact: true });
  await expect(places.getByRole("option", { name: position })).toBeAttached();
  await expect(places.getByRole("option", { name: "DevOps contractor" })).toHaveCount(0);
  for (const role of ["compliance", "hiring-manager", "operations", "admin"] as const)
    expect((await (await signedInAs(role)).goto("/looks/import"))?.status(), role).toBe(404);
});
