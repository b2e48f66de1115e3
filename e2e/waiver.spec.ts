import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

test("a check is waived up to the offer and until a day, by two people; it is on the list of compliance while it holds", async ({
  signedInAs,
}) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const name = "Perpetua Langdale";
  const screening = await bringIn(mara, "Data engineer", { basics: { name, email: "perpetua@mail.example" } });
  await mara.goto(`${screening}/checks/employment`);
  await mara.getByRole("button", { name: "Propose a waiver…" }).click();
  const dialog = mara.getByRole("dialog", { name: "Propose a waiver" });
  await dialog.getByLabel("Why can it be left out?").fill("The office answers in January only.");
  const reach = dialog.getByLabel("How far does it reach?");
  await reach.selectOption("Up to the offer, and done before the equipment opens");
  await dialog.getByLabel("Until").fill("2099-01-31");
  await axe(mara);
  await dialog.getByRole("button", { name: "Propose it" }).click();
  const waiver = mara.getByRole("region", { name: "Waiver" });
  await expect(waiver).toContainText(
    "Waiting for a second person, up to the offer, and done before the equipment opens",
  );
  await expect(waiver.getByRole("form")).toBeHidden();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/waivers?show=waiting");
  const row = hana.getByRole("row").filter({ hasText: name });
  await expect(row).toContainText("up to the offer");
  await axe(hana);
  await row.getByRole("link").first().click();
  const decide = hana.getByRole("form", { name: "Decide about the waiver" });
  await decide.getByRole("radio", { name: "Grant it" }).check();
  await decide.getByLabel("Your reason").fill("Their contract ends in March only.");
  await decide.getByRole("button", { name: "Record your decision" }).click();
  await expect(hana.getByRole("region", { name: "Waiver" }).getByText("Waived", { exact: true })).toBeVisible();
  await hana.goto("/waivers");
  await expect(row).toContainText("Hana Sato");
  await expect(row).toContainText("2099");
  await axe(hana);

  await mara.goto(screening);
  const item = mara.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Employment" });
  await expect(item).toContainText("waived up to the offer by two people");
});

test("waivers are a room of compliance", async ({ signedInAs }) => {
  for (const role of ["recruiter", "hiring-manager", "operations", "admin"] as const) {
    const page = await signedInAs(role);
    expect((await page.goto("/waivers"))?.status(), role).toBe(404);
  }
});
