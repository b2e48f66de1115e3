import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const resume = {
  basics: { name: "Ivo Marchetti", email: "ivo.marchetti@post.example" },
  work: [{ name: "Greywater Instruments", position: "Engineer", startDate: "2019-02", endDate: "2024-06" }],
};
const why = "The company closed in 2025, and nobody answers at either number.";

test("what could not be verified is never shown as clear to whoever decides, and says why", async ({ signedInAs }) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Data engineer", resume);
  const decision = address.replace("/screenings/", "/decisions/");
  const manager = await signedInAs("olga.lind@bonafide.example");
  await manager.goto(decision);
  const employment = manager
    .getByRole("list", { name: "What was checked" })
    .getByRole("listitem")
    .filter({ hasText: "Employment" });
  await expect(employment).toContainText(/^Not started/);

  await mara.goto(`${address}/checks/employment`);
  await mara.getByRole("button", { name: "Could not verify…" }).click();
  const reason = mara.getByLabel("Why can it not be verified?");
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByText("Write why it cannot be verified.").first()).toBeVisible();
  await reason.fill(why);
  // Chosen by mistake or left for a while: the reason waits until it is sent or the way is taken back.
  await mara.goto(address);
  await mara.goBack();
  await expect(reason).toHaveValue(why);
  await mara.getByRole("button", { name: "Use the computed outcome" }).click();
  await mara.reload();
  await expect(mara.getByRole("button", { name: "Could not verify…" })).toBeVisible();
  await expect(reason).toBeHidden();
  await mara.getByRole("button", { name: "Could not verify…" }).click();
  await reason.fill(why);
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();

  await manager.reload();
  await expect(employment).toHaveText(/^Could not verify\s*Employment\s*Could not verify: .+/);
  await expect(employment).toContainText(why);
  await axe(manager);
});
