import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const employer = "Wexcombe Haulage";

test("what institutions were asked is in one room: not asked, waiting, asked again, answered", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const job = { position: "Dispatcher", startDate: "2020-01", endDate: "2024-05" };
  const address = await bringIn(page, "Senior backend engineer", {
    basics: { name: "Wanda Leigh", email: "wanda.leigh@post.example" },
    work: [{ name: employer, ...job }],
  });
  await page.keyboard.press("g");
  await page.keyboard.press("v");
  await expect(page).toHaveURL("/verifications");
  const row = page.getByRole("row", { name: employer });
  const tab = (name: string) => page.getByRole("navigation", { name: "Which questions" }).getByRole("link", { name });
  await tab("Not asked yet").click();
  await expect(page).toHaveURL("/verifications?show=not-asked");
  await expect(row).toContainText("Wanda Leigh");
  await expect(row).toContainText("none yet");
  await axe(page);
  await row.getByRole("link", { name: employer }).click();
  await expect(page).toHaveURL(`${address}/checks/employment`);

  const panel = page.getByRole("region", { name: employer });
  await panel.getByRole("textbox", { name: "Contact you found" }).fill("people@wexcombe-haulage.example");
  await panel.getByLabel("Where did you find it?").selectOption("Company register");
  await panel.getByLabel("Where exactly?").fill("Entry 88");
  await panel.getByRole("button", { name: "Add the contact" }).click();
  await panel.getByRole("button", { name: "I asked them" }).click();
  await expect(panel.getByText("Waiting for an answer")).toBeVisible();

  await page.goto("/verifications");
  await expect(row).toContainText("people@wexcombe-haulage.example");
  await expect(row).toContainText("once");
  await row.getByRole("button", { name: "I asked again" }).click();
  await expect(row).toContainText("2 times");
  await axe(page);

  const tunde = await signedInAs("tunde.bello@bonafide.example");
  await tunde.goto("/verifications");
  await expect(tunde.getByRole("navigation", { name: "Which questions" })).toBeVisible();
  await expect(tunde.getByRole("row", { name: employer })).toHaveCount(0);
  const hana = await signedInAs("compliance");
  await hana.goto("/verifications");
  await expect(hana.getByRole("row", { name: employer })).toBeVisible();
  await expect(hana.getByRole("button", { name: "I asked again" })).toHaveCount(0);
  for (const role of ["hiring-manager", "operations", "admin"] as const) {
    const other = await signedInAs(role);
    expect((await other.goto("/verifications"))?.status(), role).toBe(404);
  }

  await row.getByRole("link", { name: employer }).click();
  await panel.getByRole("button", { name: "Record the answer" }).click();
  const answer = panel.getByRole("form", { name: "Record the answer" });
  await answer.getByRole("radio", { name: "They confirmed it" }).check();
  await answer.getByRole("button", { name: "Record the answer" }).click();
  await expect(panel.getByText("Confirmed", { exact: true })).toBeVisible();
  await page.goto("/verifications?show=answered");
  await expect(row).toContainText("They confirmed it");
  await axe(page);
  await page.goto("/verifications?show=rumours&after=nowhere");
  await expect(tab("Waiting for an answer")).toHaveAttribute("aria-current", "page");
});
