import { axe, expect, test } from "./fixtures";

test("an administrator creates a position, assigns people and closes it; only its recruiters see it", async ({
  signedInAs,
}) => {
  const admin = await signedInAs("admin");
  const tunde = await signedInAs("tunde.bello@bonafide.example");
  await admin.goto("/positions");
  await axe(admin);
  await admin.getByRole("link", { name: "New position" }).click();
  await admin.getByRole("button", { name: "Create the position" }).click();
  await expect(admin.getByRole("alert").getByText("7 answers need attention.")).toBeVisible();
  await axe(admin);
  await admin.getByRole("link", { name: "Recruiters: Choose at least one recruiter." }).click();
  await expect(admin.getByRole("checkbox", { name: "Mara Okafor" })).toBeFocused();

  await admin.getByLabel("Title").fill("Site reliability engineer");
  await admin.getByLabel("Place of work").fill("Leeds, hybrid");
  await admin.getByLabel("Whose law holds there?").selectOption("GB");
  await admin.getByRole("radio", { name: "Privileged" }).check();
  await admin.getByLabel("Policy").selectOption("Privileged, version 1");
  await admin.getByLabel("Hiring manager").selectOption("Olga Lind");
  await admin.getByRole("checkbox", { name: "Mara Okafor" }).check();
  const alone = "With one recruiter, the hiring manager answers as the second person and somebody else decides.";
  await expect(admin.getByText(alone)).toBeVisible();
  await axe(admin);
  await admin.getByRole("button", { name: "Create the position" }).click();
  await expect(admin.getByRole("heading", { name: "Site reliability engineer" })).toBeVisible();
  await expect(admin.getByText(alone)).toBeVisible();
  await axe(admin);
  const address = admin.url();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  await mara.goto(address);
  await expect(mara.getByText(alone)).toBeVisible();

  expect((await tunde.goto(address))?.status()).toBe(404);
  await expect(tunde.getByRole("heading", { name: "There is nothing here for you" })).toBeVisible();
  await admin.getByRole("checkbox", { name: "Tunde Bello" }).check();
  await expect(admin.getByText(alone)).toHaveCount(0);
  await admin.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved who works on it")).toBeVisible();
  await tunde.goto("/positions");
  await tunde.getByRole("link", { name: "Site reliability engineer" }).click();
  await expect(tunde.getByRole("definition").filter({ hasText: "Olga Lind" })).toBeVisible();
  await expect(tunde.getByRole("button", { name: "Save" })).toBeHidden();
  await expect(tunde.getByText(alone)).toHaveCount(0);
  await axe(tunde);

  await admin.getByRole("button", { name: "Close this position" }).click();
  await expect(admin.getByText("It has no open screenings. Nothing is deleted.")).toBeVisible();
  await axe(admin);
  await admin.getByRole("button", { name: "Close the position", exact: true }).click();
  await expect(admin.getByText(/Since .* no new candidates come in for it/)).toBeVisible();
  await admin.goto("/positions?show=closed");
  await expect(admin.getByRole("link", { name: "Site reliability engineer" })).toBeVisible();
});

test("a recruiter finds no way to create a position, and a manager has no positions", async ({ signedInAs }) => {
  const recruiter = await signedInAs("recruiter");
  await recruiter.goto("/positions");
  await expect(recruiter.getByRole("link", { name: "Open" })).toBeVisible();
  await expect(recruiter.getByRole("link", { name: "New position" })).toBeHidden();
  expect((await recruiter.goto("/positions/new"))?.status()).toBe(404);
  const manager = await signedInAs("hiring-manager");
  expect((await manager.goto("/positions"))?.status()).toBe(404);
});
