import { axe, expect, test } from "./fixtures";

test("a manager proposes a stop; compliance gives the candidate the facts, and waits", async ({ signedInAs }) => {
  const manager = await signedInAs("olga.lind@bonafide.example");
  await manager.setViewportSize({ width: 390, height: 844 });
  await manager.goto("/decisions?show=going-on");
  const row = manager.getByRole("row").filter({ hasText: "Platform engineer" }).filter({ hasText: "Not handed over" });
  await row.first().getByRole("link").click();
  await manager.getByText("Ask, hold or stop before that").click();
  await expect(manager.getByRole("button", { name: "Stop", exact: true })).toHaveAccessibleDescription(
    /nothing is decided yet.*given the facts and time to answer, then somebody else decides/,
  );
  await manager.getByLabel("Your reason").fill("The employer cannot be reached at all.");
  await manager.getByRole("button", { name: "Stop", exact: true }).click();
  await expect(manager.getByText("A proposal to stop is with compliance")).toBeVisible();
  await expect(manager.getByLabel("Your reason")).toBeHidden();
  await axe(manager);

  const compliance = await signedInAs("hana.sato@bonafide.example");
  await compliance.goto(manager.url().replace("/decisions/", "/screenings/"));
  const panel = compliance.getByRole("region", { name: "Proposal to stop" });
  await expect(panel.getByText("The employer cannot be reached at all.")).toBeVisible();
  await expect(panel.getByText("Olga Lind")).toBeVisible();
  const final = panel.getByRole("button", { name: "Make the stop final" });
  await expect(final).toBeDisabled();
  await expect(final).toHaveAccessibleDescription(/First give the candidate the facts that do not agree/);
  await axe(compliance);
  await panel.getByRole("button", { name: "The candidate was given the facts" }).click();
  await expect(panel.getByText("Can be final from")).toBeVisible();
  await expect(final).toBeDisabled();
  await expect(final).toHaveAccessibleDescription(/The candidate has until \d{4}-\d\d-\d\d to correct or explain/);
  await axe(compliance);

  await panel.getByLabel("Your reason").fill("They answered: the company moved, and we found it.");
  await panel.getByRole("button", { name: "Set the proposal aside" }).click();
  await expect(panel).toBeHidden();
  await expect(compliance.getByRole("list", { name: "Decisions" })).toContainText("Proposal to stop set aside");
  await manager.reload();
  await expect(manager.getByText("Proposal to stop set aside, by Hana Sato.")).toBeVisible();
});
