import { documentPicture } from "../prisma/seed/document-picture";
import { bringIn } from "./bring-in";
import { expect, test } from "./fixtures";

const basics = { name: "Rosa Castellan", email: "rosa.castellan@post.example" };
const documented = "77 Mesa Verde Lane, Denver, CO 80203";
const wanted = "1450 Freight Yard Road, Aurora, CO 80011";
const asked = "A letter or bill with the name at the address for equipment";

test("a difference between two addresses is found, explained, settled by a second person, and left to operations", async ({
  signedInAs,
}) => {
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const address = await bringIn(mara, "DevOps contractor", { basics });
  const check = `${address}/checks/shipping-address`;

  await mara.goto(check);
  await mara.getByRole("button", { name: "Enter the identity document" }).click();
  await mara.getByLabel("Which place issued it?").selectOption("Ireland");
  await mara.getByLabel("Which document is it?").selectOption("Passport");
  await mara.getByLabel("Name on the document").fill(basics.name);
  await mara.getByRole("button", { name: "Keep the document" }).click();
  await expect(mara.getByText("Unknown: a document that shows an address.")).toBeVisible();
  await expect(mara.getByText("The identity document at hand shows none.")).toBeVisible();
  await expect(mara.getByText("Still needed: a document that shows an address")).toBeVisible();

  const about = { name: basics.name, address: documented, number: "40 118", issued: "2026-09-01", seed: 7 };
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
  await expect(mara.getByText(documented).first()).toBeVisible();

  await mara.getByRole("button", { name: "Enter where it would go" }).click();
  await mara.getByLabel("Address the candidate asks for").fill(wanted);
  await mara.getByRole("button", { name: "Keep the address" }).click();
  const differences = mara.getByRole("region", { name: "Differences" });
  await expect(differences.getByText("Equipment would go to another address")).toBeVisible();
  await expect(differences.getByText(documented)).toBeVisible();
  await expect(differences.getByText(wanted)).toBeVisible();

  await mara.getByRole("link", { name: "Ask for proof" }).click();
  await mara.getByRole("button", { name: "Send by mail" }).click();
  await expect(mara.getByText(`Asked of the candidate: ${asked}`)).toBeVisible();
  const list = await mara.context().newPage();
  // The employment check is untouched, so it stays the recruiter's turn while the proof is waited for.
  await list.goto("/screenings?turn=mine&q=Castellan");
  await expect(list.getByRole("row", { name: basics.name })).toContainText("Work on “Employment”");
  await mara.getByRole("button", { name: "It came" }).click();
  await expect(mara.getByText(`Asked of the candidate: ${asked}`)).toBeHidden();

  await differences.getByRole("button", { name: "Propose as settled" }).click();
  await mara.getByLabel("What did you find out, and from whom?").fill("A letter of her sister, whose house it is.");
  await mara.keyboard.press("Escape");
  await expect(mara.getByRole("dialog", { name: "Propose as settled" })).toBeHidden();
  await differences.getByRole("button", { name: "Propose as settled" }).click();
  await expect(mara.getByLabel("What did you find out, and from whom?")).toHaveValue(/^A letter of her sister/);
  await mara.getByRole("button", { name: "Propose", exact: true }).click();
  await expect(differences.getByText("Waiting for a second person.")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(address);
  await hana.getByRole("button", { name: "Settle or return" }).click();
  await hana.getByRole("radio", { name: "Settle" }).check();
  await hana.getByLabel("Your reason").fill("I read the letter.");
  await hana.getByRole("button", { name: "Record", exact: true }).click();
  await hana.getByText("1 settled").click();
  await expect(hana.getByText("Hana Sato settled it: “I read the letter.”")).toBeVisible();

  await mara.reload();
  await mara.getByRole("button", { name: "Hand to operations" }).click();
  await expect(mara.getByText("With operations, who see this check")).toBeVisible();

  const sam = await signedInAs("operations");
  await sam.goto("/screenings");
  await sam.getByRole("row", { name: basics.name }).getByRole("link").click();
  const checks = sam.getByRole("navigation", { name: "Checklist" }).getByRole("link");
  await expect(checks).toHaveCount(1);
  await expect(checks).toContainText("Shipping address");
  await expect(sam.getByRole("region", { name: "Differences" })).toBeHidden();
  await expect(sam.getByText(basics.email)).toBeHidden();
  for (const elsewhere of ["/checks/employment", "/history"])
    expect((await sam.goto(address + elsewhere))?.status(), elsewhere).toBe(404);
  await sam.goto(`${address}/evidence`);
  await expect(sam.getByRole("row").filter({ hasText: "bill.png" })).toBeVisible();
  await expect(sam.getByText("résumé.json")).toBeHidden();

  await sam.goto(check);
  await sam.getByRole("radio", { name: "A copy or a picture" }).check();
  await sam.getByRole("button", { name: "Complete", exact: true }).click();
  await expect(sam.getByRole("heading", { name: "Completed" })).toBeVisible();
  await expect(sam.getByText("Clear", { exact: true })).toBeVisible();
  await mara.reload();
  await expect(mara.getByText("Sam Reyes", { exact: false }).first()).toBeVisible();
});
