import { bringIn } from "./bring-in";
import { axe, expect, takesKeys, test } from "./fixtures";

const rook = (name: string) => ({ basics: { name, email: "rook@mail.example" } });

test("compliance begins with what waits, longest first, and goes through it with the keyboard", async ({
  signedInAs,
}) => {
  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/");
  await expect(hana).toHaveURL("/compliance");
  const rows = hana.getByRole("row").filter({ has: hana.getByRole("rowheader") });
  await expect(rows.first()).toBeVisible();
  const waited = (await rows.allInnerTexts()).map((text) => Number(/(\d+) days?/.exec(text)?.[1] ?? 0));
  expect(waited).toEqual([...waited].sort((a, b) => b - a));
  const tabs = hana.getByRole("navigation", { name: "What waits" });
  await expect(tabs.getByRole("link", { name: /^All/ })).toContainText(String(await rows.count()));
  await axe(hana);
  await tabs.getByRole("link", { name: /^Proposals to stop/ }).click();
  await expect(hana).toHaveURL("/compliance?kind=letter");
  await expect(rows.filter({ hasNotText: "Read the proposal" })).toHaveCount(0);
  await takesKeys(hana);
  await hana.keyboard.press("j");
  await hana.keyboard.press("Enter");
  await expect(hana.getByRole("heading", { level: 1, name: "Proposal to stop" })).toBeVisible();
  await hana.keyboard.press("g");
  await hana.keyboard.press("w");
  await expect(hana).toHaveURL("/compliance");
});

test("a waiver is proposed by one, granted by another, holds no gate and makes nothing better known", async ({
  signedInAs,
}) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const name = "Rook Penhallow";
  const screening = await bringIn(mara, "Data engineer", rook(name));
  const checked = () => mara.getByRole("progressbar", { name: "Checked" }).getAttribute("aria-valuenow");
  const before = await checked();
  await mara.goto(`${screening}/checks/employment`);
  await mara.getByRole("button", { name: "Propose a waiver…" }).click();
  const dialog = mara.getByRole("dialog", { name: "Propose a waiver" });
  await dialog.getByRole("button", { name: "Propose it" }).click();
  await expect(dialog.getByText("Write your reason in your own words.").first()).toBeVisible();
  await axe(mara);
  await dialog.getByLabel("Why can it be left out?").fill("Worked here for six years until May.");
  await dialog.getByRole("button", { name: "Propose it" }).click();
  const waiver = mara.getByRole("region", { name: "Waiver" });
  await expect(waiver).toContainText("Waiting for a second person");
  await expect(waiver.getByRole("form")).toBeHidden();
  await axe(mara);

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/compliance?kind=waiver");
  await hana.getByRole("row").filter({ hasText: name }).getByRole("link").first().click();
  const decide = hana.getByRole("form", { name: "Decide about the waiver" });
  await decide.getByRole("radio", { name: "Grant it" }).check();
  await axe(hana);
  await decide.getByLabel("Your reason").fill("The file of that time is here.");
  await decide.getByRole("button", { name: "Record your decision" }).click();
  await expect(hana.getByRole("region", { name: "Waiver" }).getByText("Waived", { exact: true })).toBeVisible();
  await axe(hana);
  await hana.goto("/compliance?kind=waiver");
  await expect(hana.getByRole("row").filter({ hasText: name })).toHaveCount(0);

  await mara.goto(screening);
  const item = mara.getByRole("navigation", { name: "Checklist" }).getByRole("link", { name: "Employment" });
  await expect(item).toContainText("waived by two people");
  await expect(item.getByText("Waived", { exact: true })).toBeAttached();
  expect(await checked()).toBe(before);
});

test("nobody else has this room", async ({ signedInAs }) => {
  for (const role of ["recruiter", "hiring-manager", "operations", "admin"] as const) {
    const page = await signedInAs(role);
    expect((await page.goto("/compliance"))?.status()).toBe(404);
  }
});
