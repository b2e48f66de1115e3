import { axe, expect, test } from "./fixtures";

test("an administrator of an evaluation reads what would go out; nobody else does", async ({ signedInAs }) => {
  const page = await signedInAs("admin");
  await page.goto("/users");
  await page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: "Outbox" }).click();
  await expect(page.getByText("Nothing leaves an evaluation.")).toBeVisible();
  const subject = "Something is waiting for you in Bonafide";
  const mail = page.getByRole("row").filter({ hasText: subject }).first();
  await mail.getByText(subject).click();
  await expect(mail.getByText("This mail names nobody on purpose.")).toBeVisible();
  await axe(page);
  for (const role of ["recruiter", "hiring-manager", "operations", "compliance"] as const) {
    const other = await signedInAs(role);
    expect((await other.goto("/outbox"))?.status(), role).toBe(404);
  }
});
