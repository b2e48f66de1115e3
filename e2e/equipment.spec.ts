import { documentPicture } from "../prisma/seed/document-picture";
import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";

const basics = { name: "Perpetua Lockhart", email: "perpetua@mail.example" };
const documented = "5 Quay Street, Leeds LS2 7DJ";
const office = "Unit 4, Dyer Yard, Bradford BD1 4PS";
const serial = "PF-77Q4-0031";

test("a laptop waits for its gate, goes to an address that two people agreed on, and is read back when it arrived", async ({
  signedInAs,
}) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, "Rail systems engineer", { basics });
  const check = (kind: string) => `${screening}/checks/${kind}`;

  await mara.goto(check("shipping-address"));
  await mara.getByRole("button", { name: "Enter an address document" }).click();
  await mara.getByLabel("Which place issued it?").selectOption("United Kingdom");
  await mara.getByLabel("Which document is it?").selectOption("Utility bill");
  const about = { name: basics.name, address: documented, number: "40 118", issued: "2026-09-01", seed: 7 };
  const picture = await documentPicture({ kind: "utility-bill", ...about });
  await mara
    .getByLabel("Front: Drop a file here")
    .setInputFiles({ name: "bill.png", mimeType: "image/png", buffer: picture });
  await mara.getByLabel("Name on the document").fill(basics.name);
  await mara.getByLabel("Address on the document").fill(documented);
  await mara.getByRole("button", { name: "Keep the document" }).click();
  await expect(mara.getByText(documented).first()).toBeVisible();
  await mara.getByRole("button", { name: "Enter where it would go" }).click();
  await mara.getByLabel("Address the candidate asks for").fill(office);
  await mara.getByRole("button", { name: "Keep the address" }).click();
  await expect(mara.getByText("Does not agree").first()).toBeVisible();
  for (const kind of ["devices", "equipment-sent"]) {
    await mara.goto(check(kind));
    await mara.getByRole("button", { name: "Hand to operations" }).click();
    await expect(mara.getByText("With operations, who see this check")).toBeVisible();
  }

  const sam = await signedInAs("operations");
  await sam.goto(check("devices"));
  await expect(sam.getByText("Still needed: a device")).toBeVisible();
  await clickUntil(sam.getByRole("button", { name: "Add a device" }), sam.getByLabel("What is it?"));
  await sam.getByLabel("What is it?").selectOption("Laptop");
  await sam.getByLabel("Serial number").fill(serial);
  await sam.getByLabel("Who prepares it?").fill("The service desk");
  await sam.getByRole("button", { name: "Keep the device" }).click();
  const laptop = sam.getByRole("region", { name: `Laptop ${serial}` });
  await expect(laptop.getByText("Not signed off")).toBeVisible();
  await axe(sam);

  await sam.goto(check("equipment-sent"));
  await expect(sam.getByText(`What is planned now goes to ${office}.`)).toBeVisible();
  await clickUntil(sam.getByRole("button", { name: "Plan a shipment" }), sam.getByRole("radio", { name: "Equipment" }));
  await sam.getByRole("radio", { name: "Equipment" }).check();
  await sam.getByRole("checkbox", { name: `Laptop ${serial}` }).check();
  await sam.getByRole("button", { name: "Plan it" }).click();
  const shipment = sam.getByRole("region", { name: /^Equipment, / });
  await expect(sam.getByRole("region", { name: "Equipment, Planned" })).toBeVisible();

  await clickUntil(shipment.getByRole("button", { name: "Mark as sent" }), shipment.getByLabel("Who carries it?"));
  await shipment.getByLabel("Who carries it?").fill("Nordpost");
  await shipment.getByLabel("Tracking number").fill("NP 1180 3322 GB");
  await shipment.getByRole("button", { name: "It is sent" }).click();
  await expect(shipment.getByRole("alert")).toContainText("The gate “equipment” is closed. Not done yet: channels");
  await axe(sam);

  await mara.goto(check("channels"));
  const form = mara.getByRole("form", { name: "Complete the check" });
  await form.getByText("They applied here").click();
  await form.getByLabel("Which channels are agreed?").fill("E-mail");
  await mara.getByRole("button", { name: "Complete" }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();

  await sam.reload();
  const instead = shipment.getByLabel("The address it goes to instead");
  await clickUntil(shipment.getByRole("button", { name: "Another address" }), instead);
  await instead.fill(documented);
  await shipment.getByLabel("Why does it change?").fill("The office is closed on Fridays.");
  await shipment.getByRole("button", { name: "Ask a second person" }).click();
  await expect(shipment.getByText(`Another address waits for a second person: ${documented}`)).toBeVisible();
  await expect(shipment.getByRole("radio", { name: "Grant it" })).toBeHidden();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(check("equipment-sent"));
  await expect(hana.getByText("Sam Reyes asks for it: “The office is closed on Fridays.”")).toBeVisible();
  await hana.getByRole("radio", { name: "Grant it" }).check();
  await hana.getByLabel("Your reason").fill("It is the address on the bill.");
  await axe(hana);
  await hana.getByRole("button", { name: "Record your decision" }).click();
  await expect(hana.getByRole("region", { name: /^Equipment, / }).locator("dl")).toContainText(documented);

  await mara.goto(check("shipping-address"));
  await expect(mara.getByText("Agrees with the document").first()).toBeVisible();
  await mara.getByRole("radio", { name: "The original" }).check();
  await mara.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(mara.getByRole("heading", { name: "Completed" })).toBeVisible();

  await sam.goto(check("devices"));
  await clickUntil(laptop.getByRole("button", { name: "Sign off: tools are off" }), laptop.getByText("May go out"));
  await sam.getByRole("radio", { name: "On the machine itself" }).check();
  await sam.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(sam.getByRole("heading", { name: "Completed" })).toBeVisible();

  await sam.goto(check("equipment-sent"));
  await clickUntil(shipment.getByRole("button", { name: "Mark as sent" }), shipment.getByLabel("Who carries it?"));
  // What was typed before it was refused is still there.
  await expect(shipment.getByLabel("Who carries it?")).toHaveValue("Nordpost");
  await shipment.getByRole("button", { name: "It is sent" }).click();
  await expect(sam.getByRole("region", { name: "Equipment, Sent" })).toBeVisible();

  await sam.getByLabel("Drop files here, paste, or choose them.").setInputFiles({
    name: "handed-over.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Handed over at the door, signed."),
  });
  await sam.getByRole("button", { name: "Add as evidence" }).click();
  await expect(sam.getByText("handed-over.txt is stored.")).toBeVisible();
  const became = shipment.getByRole("button", { name: "What became of it" });
  await clickUntil(became, shipment.getByRole("radio", { name: "Delivered" }));
  await shipment.getByRole("radio", { name: "Delivered" }).check();
  await shipment.getByLabel("The carrier’s proof of delivery").selectOption("handed-over.txt");
  await shipment.getByRole("button", { name: "Record it" }).click();
  await expect(sam.getByRole("region", { name: "Equipment, Delivered" })).toBeVisible();
  await shipment.getByRole("button", { name: `It agrees: Laptop ${serial}` }).click();
  await expect(shipment.getByText("Serial number read back: it agrees").first()).toBeVisible();
  await shipment.getByText("What changed").click();
  await axe(sam);
  await sam.getByRole("radio", { name: "On video" }).check();
  await sam.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(sam.getByText("delivered to the agreed address, serial number read back").first()).toBeVisible();

  // The last gate is open and the screening has ended; the laptop may still come back.
  await sam.reload();
  await clickUntil(became, shipment.getByRole("radio", { name: "Came back" }));
  await shipment.getByRole("radio", { name: "Came back" }).check();
  await shipment.getByLabel("What is known about it?").fill("The keyboard is broken.");
  await shipment.getByRole("button", { name: "Record it" }).click();
  await expect(sam.getByRole("region", { name: "Equipment, Came back" })).toBeVisible();
});
