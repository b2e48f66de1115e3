import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";

const basics = { name: "Odile Farrow", email: "odile@mail.example" };
const wanted = "9 Larch Close, Leeds LS7 3BQ";

test("an address that compliance takes over is seen by compliance alone, who confirms it", async ({ signedInAs }) => {
  test.slow();
  const tunde = await signedInAs("tunde.bello@bonafide.example");
  const screening = await bringIn(tunde, "Rail systems engineer", { basics });
  const check = (kind: string) => `${screening}/checks/${kind}`;
  await tunde.goto(check("shipping-address"));
  await tunde.getByRole("button", { name: "Enter where it would go" }).click();
  await tunde.getByLabel("Address the candidate asks for").fill(wanted);
  await tunde.getByRole("button", { name: "Keep the address" }).click();
  await expect(tunde.getByText(wanted).first()).toBeVisible();
  await expect(tunde.getByRole("button", { name: "Protect the address…" })).toBeHidden();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(screening);
  await hana.getByRole("button", { name: "Protect the address…" }).click();
  const dialog = hana.getByRole("dialog", { name: "Protect the address" });
  await axe(hana);
  await dialog.getByRole("button", { name: "Protect the address" }).click();
  const panel = hana.getByRole("region", { name: "Protected address" });
  await expect(panel).toContainText("Only compliance sees an address here");
  await axe(hana);

  for (const path of [screening, `${screening}/profiles`, check("shipping-address"), check("equipment-sent")]) {
    expect((await tunde.goto(path))?.status(), path).toBe(200);
    await expect(tunde.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await tunde.content(), path).not.toContain("Larch Close");
  }
  await expect(tunde.getByText("What is planned now goes to an address that compliance gives you.")).toBeVisible();
  await tunde.goto(check("shipping-address"));
  await expect(tunde.getByText("Compliance takes care of this address.")).toBeVisible();
  await expect(tunde.getByRole("button", { name: "Complete", exact: true })).toBeHidden();
  await expect(tunde.getByText("Took the address over")).toBeHidden();
  await axe(tunde);

  await panel.getByRole("link", { name: "shipping address" }).click();
  await expect(hana.getByText(wanted).first()).toBeVisible();
  await axe(hana);
  const confirm = hana.getByRole("button", { name: "Confirm", exact: true });
  await clickUntil(confirm, hana.getByRole("heading", { name: "Completed" }));
  await tunde.reload();
  await expect(tunde.getByText("confirmed by compliance").first()).toBeVisible();

  await hana.goto(screening);
  await panel.getByRole("button", { name: "End the protection…" }).click();
  await hana
    .getByRole("dialog", { name: "End the protection" })
    .getByRole("button", { name: "End the protection" })
    .click();
  await expect(hana.getByRole("button", { name: "Protect the address…" })).toBeVisible();
  await tunde.reload();
  await expect(tunde.getByText(wanted).first()).toBeVisible();
});
