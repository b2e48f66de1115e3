import type { Page } from "@playwright/test";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const name = "Sable Wintergreen";
const sable = { basics: { name, email: "sable@mail.example" } };

/** Every place where somebody who works on a screening would come upon it. */
async function comesUponNothing(page: Page, screening: string, pages: string[], lists: string[]) {
  for (const path of pages) expect((await page.goto(path.replace("[screening]", screening)))?.status(), path).toBe(404);
  for (const list of lists) {
    await page.goto(list);
    await expect(page.getByRole("navigation", { name: "Breadcrumb" })).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
  }
}

test("a restricted screening is there for compliance and those named, and for nobody else in any role", async ({
  signedInAs,
}) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, "Data engineer", sable);
  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(screening);
  await hana.getByRole("button", { name: "Restrict…" }).click();
  const dialog = hana.getByRole("dialog", { name: "Restrict this screening" });
  await dialog.getByRole("checkbox", { name: /^Tunde Bello/ }).check();
  await dialog.getByRole("button", { name: "Restrict", exact: true }).click();
  await expect(dialog.getByText("Write why.").first()).toBeVisible();
  await axe(hana);
  await dialog.getByLabel("Why").fill("Looked into by somebody else.");
  await dialog.getByRole("button", { name: "Restrict", exact: true }).click();
  await expect(hana.getByRole("region", { name: "Restricted" })).toContainText(
    "Only compliance and Tunde Bello can see it",
  );
  await axe(hana);

  const rooms = ["[screening]", "[screening]/checks/employment", "[screening]/evidence", "[screening]/stop"];
  const queues = ["/screenings?turn=all", "/candidates", "/candidates?q=Sable", "/verifications", "/notifications"];
  await comesUponNothing(mara, screening, rooms, queues);
  await mara.keyboard.press("Control+k");
  await mara.getByRole("combobox").fill("Sable Winter");
  await expect(mara.getByRole("dialog").getByText(name)).toHaveCount(0);

  const olga = await signedInAs("olga.lind@bonafide.example");
  const decision = screening.replace("/screenings/", "/decisions/");
  await comesUponNothing(olga, decision, ["[screening]"], ["/decisions", "/decisions?show=going-on", "/notifications"]);
  const operations = await signedInAs("operations");
  await comesUponNothing(operations, screening, rooms, ["/screenings?turn=all"]);
  await comesUponNothing(operations, screening.replace("/screenings/", "/release/"), ["[screening]"], ["/release"]);
  await comesUponNothing(await signedInAs("admin"), screening, rooms, ["/positions", "/notifications"]);

  const tunde = await signedInAs("tunde.bello@bonafide.example");
  await tunde.goto(screening);
  await expect(tunde.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(tunde.getByRole("region", { name: "Restricted" })).toBeVisible();
  await expect(tunde.getByRole("button", { name: "End the restriction…" })).toBeHidden();
  await axe(tunde);

  await hana.getByRole("button", { name: "End the restriction…" }).click();
  const ending = hana.getByRole("dialog", { name: "End the restriction" });
  await axe(hana);
  await ending.getByLabel("Why").fill("Nothing came of it.");
  await ending.getByRole("button", { name: "End the restriction" }).click();
  // The open dialog hides the notice too; this comes only once the restriction is over.
  await expect(hana.getByRole("button", { name: "Restrict…" })).toBeVisible();
  await expect(hana.getByRole("region", { name: "Restricted" })).toBeHidden();
  await mara.goto(screening);
  await expect(mara.getByRole("heading", { level: 1, name })).toBeVisible();
});
