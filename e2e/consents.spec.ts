import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const basics = { name: "Aoife Lennox", email: "aoife.lennox@post.example" };

test("what a check needs is recorded on its page, shown with its words, and taken back", async ({ signedInAs }) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "Production reliability engineer", { basics });
  const check = `${address}/checks/background-report`;
  await expect(mara.getByRole("link", { name: "none of 4" })).toBeVisible();

  await mara.goto(check);
  const notice = mara.getByRole("region", { name: "First record this: Background report: disclosure" });
  await notice.getByText("Read the text").click();
  await expect(notice.getByText("We may obtain a consumer report about you", { exact: false })).toBeVisible();
  await axe(mara);
  await notice.getByRole("button", { name: "Record that it was given" }).click();
  await expect(notice.getByRole("radio", { name: "Signed" })).toBeVisible();
  await mara.keyboard.press("Tab");
  await expect(notice.getByRole("radio", { name: "Signed" })).toBeFocused();
  await expect(notice.getByRole("radio", { name: "Spoken in a recorded meeting" })).toHaveCount(0);
  await notice.getByRole("button", { name: "Record the notice" }).click();
  await expect(notice.getByRole("alert")).toContainText("How was it given?");
  await notice.getByText("Signed", { exact: true }).click();
  await notice.getByLabel("On which day?").fill("2026-11-02");
  await notice.getByRole("button", { name: "Record the notice" }).click();
  await expect(notice.getByRole("alert")).toContainText("Add what was signed, or the e-mail.");
  const file = (name: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from("Signed.\n") });
  await notice.getByLabel("What was signed, or the e-mail: Drop a file").setInputFiles(file("disclosure.txt"));
  await notice.getByRole("button", { name: "Record the notice" }).click();
  await expect(notice).toBeHidden();
  await expect(mara.getByText("Still needed: the consent above")).toBeVisible();

  const consent = mara.getByRole("region", { name: "First record this: Background report: authorisation" });
  await consent.getByRole("button", { name: "Record that the candidate agreed" }).click();
  await consent.getByText("By e-mail", { exact: true }).click();
  await consent.getByLabel("On which day?").fill("2026-11-03");
  await consent.getByLabel("What was signed, or the e-mail: Drop a file").setInputFiles(file("authorisation.txt"));
  await consent.getByRole("button", { name: "Record the consent" }).click();
  await expect(mara.getByLabel("Which agency made it?")).toBeVisible();
  await expect(mara.getByRole("link", { name: "2 of 4" })).toBeVisible();

  await mara.goto(`${address}/consents`);
  await axe(mara);
  const panel = mara.getByRole("region", { name: "Background report: authorisation" });
  await expect(panel.getByText("Agreed on 3 Nov 2026, by e-mail: authorisation.txt")).toBeVisible();
  await panel.getByText("Read the text").click();
  const hash = await panel
    .getByRole("listitem")
    .getByText(/^[0-9a-f]{64}$/)
    .textContent();
  await expect(panel.getByText(hash ?? "")).toHaveCount(2);
  await panel.getByRole("link", { name: "Open it to print" }).click();
  await expect(mara.getByText("I authorise you to obtain that report.", { exact: false })).toBeVisible();
  await axe(mara);
  await mara.emulateMedia({ media: "print" });
  await expect(mara.getByText("Name and signature")).toBeVisible();
  for (const elsewhere of ["Screenings", "Copy the text", "Print"])
    await expect(mara.getByText(elsewhere, { exact: true }).first()).toBeHidden();
  await mara.emulateMedia({ media: null });

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(`${address}/consents`);
  await expect(
    hana.getByRole("region", { name: "Background report: disclosure" }).getByText("Given", { exact: true }),
  ).toBeVisible();
  await expect(hana.getByRole("button", { name: /Record|Taken back/ })).toHaveCount(0);
  for (const role of ["hiring-manager", "operations", "admin"] as const)
    expect((await (await signedInAs(role)).goto(`${address}/consents`))?.status(), role).toBe(404);

  await mara.goto(`${address}/consents`);
  await panel.getByRole("button", { name: "Taken back…" }).click();
  await mara.getByRole("dialog").getByRole("button", { name: "Record it" }).click();
  await expect(panel.getByText("Taken back, recorded", { exact: false })).toBeVisible();
  await mara.goto(check);
  await expect(consent).toBeVisible();
  await mara.getByRole("button", { name: "Could not verify…" }).click();
  await mara.getByLabel("Why can it not be verified?").fill("The candidate took the authorisation back.");
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();
  // In the checklist and in the result: a mark of its own, and not that of an open difference.
  await expect(mara.getByText("Could not verify", { exact: true })).toHaveCount(2);
});
