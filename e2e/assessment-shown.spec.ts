import { documentPicture } from "../prisma/seed/document-picture";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const basics = { name: "Noor Waterfall", email: "noor.waterfall@post.example" };
const documented = "12 Alder Court, Denver, CO 80203";
const wanted = "88 Depot Road, Aurora, CO 80011";

test("the risk opens to what it sums from, what is checked to its evidence, and a line says by what they changed", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "DevOps contractor", { basics });
  await mara.goto(`${address}/checks/shipping-address`);
  const about = { name: basics.name, address: documented, number: "40 119", issued: "2026-09-01", seed: 8 };
  const bill = await documentPicture({ kind: "utility-bill", ...about });
  await mara.getByRole("button", { name: "Enter an address document" }).click();
  await mara.getByLabel("Which place issued it?").selectOption("United States: Colorado");
  await mara.getByLabel("Which document is it?").selectOption("Utility bill");
  const picture = { name: "bill.png", mimeType: "image/png", buffer: bill };
  await mara.getByLabel("Front: Drop a file here").setInputFiles(picture);
  await mara.getByLabel("Name on the document").fill(basics.name);
  await mara.getByLabel("Address on the document").fill(documented);
  await mara.getByRole("button", { name: "Keep the document" }).click();
  await expect(mara.getByRole("button", { name: "Look at bill.png" })).toBeVisible();
  await mara.getByRole("button", { name: "Enter where it would go" }).click();
  await mara.getByLabel("Address the candidate asks for").fill(wanted);
  await mara.getByRole("button", { name: "Keep the address" }).click();
  await expect(mara.getByRole("region", { name: "Differences" }).getByText(wanted)).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  for (const page of [mara, hana]) {
    await page.goto(address);
    const numbers = page.getByRole("region", { name: "How the numbers came to be" });
    await numbers.getByText("of 100").click();
    await expect(numbers.getByText("Together", { exact: true })).toBeVisible();
    await numbers.getByText("place", { exact: true }).click();
    await expect(numbers.getByText("22 points, and together at most 36")).toBeVisible();
    await expect(numbers.getByText("Equipment would go to another address")).toBeVisible();
    await expect(numbers.getByText("Rule shipping-address-differs, version 1. Points set by")).toBeVisible();
    await expect(numbers.getByRole("link", { name: "Address document" })).toBeVisible();
    await expect(numbers.getByRole("link", { name: "Download bill.png" })).toBeVisible();
    await expect(numbers.getByRole("link", { name: "Check: Shipping address" })).toBeVisible();
    await numbers.getByText("Checked", { exact: true }).first().click();
    await expect(numbers.getByText("Fair: one person’s word").first()).toBeVisible();
    await numbers.getByText(/How it changed, in \d+ steps/).click();
    const steps = numbers.getByRole("table", { name: "Risk and checked after each step" });
    await expect(steps.getByRole("row").nth(1)).toContainText("Mara Okafor");
    await expect(steps.getByRole("row").nth(1)).toContainText("22");
    await expect(steps.getByRole("rowheader").last()).toContainText("Opened the screening");
    await axe(page);
  }
});
