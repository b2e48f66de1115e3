import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";

const basics = { name: "Ottoline Marchbanks", email: "ottoline@mail.example" };
const serial = "PF-77Q4-0107";
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const installed = [
  { name: "Firefox", version: "128.0" },
  { name: "AnyDesk", version: "8.0.12", publisher: "AnyDesk Software GmbH" },
  { name: "Parsecurity", version: "2" },
  7,
];

test("an inventory shows a tool that was signed off as off; an exception by two people answers it", async ({
  signedInAs,
}) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, "Rail systems engineer", { basics });
  const check = `${screening}/checks/devices`;
  await mara.goto(check);
  await mara.getByRole("button", { name: "Hand to operations" }).click();
  await expect(mara.getByText("With operations, who see this check")).toBeVisible();

  const sam = await signedInAs("operations");
  await sam.goto(check);
  await clickUntil(sam.getByRole("button", { name: "Add a device" }), sam.getByLabel("What is it?"));
  await sam.getByLabel("What is it?").selectOption("Laptop");
  await sam.getByLabel("Serial number").fill(serial);
  await sam.getByLabel("Who prepares it?").fill("The service desk");
  await sam.getByRole("button", { name: "Keep the device" }).click();
  const laptop = sam.getByRole("region", { name: `Laptop ${serial}` });
  await clickUntil(laptop.getByRole("button", { name: "Sign off: tools are off" }), laptop.getByText("May go out"));

  await clickUntil(laptop.getByRole("button", { name: "Add an inventory" }), laptop.getByLabel(/^On which day/));
  await laptop.getByRole("button", { name: "Read it and keep it" }).click();
  await expect(laptop.getByRole("alert")).toContainText("2 answers need attention");
  await axe(sam);
  const give = (text: string) =>
    laptop
      .getByLabel("Inventory: Drop a file here")
      .setInputFiles({ name: "programs.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await give("[{");
  await laptop.getByLabel(/^On which day/).fill(day(-1));
  await laptop.getByRole("button", { name: "Read it and keep it" }).click();
  await expect(laptop.getByRole("alert")).toContainText("breaks off or is not well formed");
  await laptop.getByRole("button", { name: "Remove programs.json" }).click();
  await give(JSON.stringify(installed));
  await laptop.getByRole("button", { name: "Read it and keep it" }).click();
  const newest = laptop.getByRole("region", { name: "Newest inventory" });
  await expect(newest).toContainText("3 rows read, 1 of the tools looked for found");
  await expect(newest).toContainText("Not read: row 4.");
  await expect(newest.getByText("AnyDesk, 8.0.12, AnyDesk Software GmbH")).toBeVisible();
  await expect(laptop.getByText("An inventory shows a tool on it")).toBeVisible();
  await axe(sam);

  const title = "A remote-access tool is on a device, without an exception";
  await mara.goto(screening);
  const differences = mara.getByRole("region", { name: "Differences" });
  await expect(differences).toContainText(title);
  await expect(differences).toContainText("AnyDesk");

  const proposal = laptop.getByRole("button", { name: "Propose an exception" });
  await clickUntil(proposal, laptop.getByLabel("Which tool stays on?"));
  await expect(laptop.getByLabel("Which tool stays on?")).toHaveValue("AnyDesk");
  await laptop.getByLabel("Why is it needed?").fill("It is what our service desk helps with.");
  await laptop.getByLabel("Its last day").fill(day(30));
  await laptop.getByRole("button", { name: "Propose it" }).click();
  await expect(laptop.getByText("An exception waits for a second person")).toBeVisible();

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto(check);
  await hana.getByRole("radio", { name: "Grant it" }).check();
  await hana.getByLabel("Your reason").fill("It is our own tool.");
  await hana.getByRole("button", { name: "Record your decision" }).click();
  await expect(hana.getByText("May go out, with an exception")).toBeVisible();
  await expect(hana.getByText("two people agreed that it stays", { exact: false })).toBeVisible();

  await mara.goto(screening);
  await expect(mara.getByText("Do next")).toBeVisible();
  await expect(mara.getByText(title)).toBeHidden();
});
