import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { addDays } from "date-fns";
import { bringIn } from "./bring-in";
import { axe, expect, test } from "./fixtures";

const name = "Perpetua Winterbourne";
const resume = { basics: { name, email: "perpetua.winterbourne@post.example" } };
const lastDay = addDays(new Date(), 5).toISOString().slice(0, 10);
const what = "One laptop without company data, to the office in Denver";
const bonafide = (...args: string[]) => promisify(execFile)("npm", ["run", "-s", "bonafide", "--", ...args]);

test("equipment that is closed is released early by two people, for exactly what they wrote, and the record is signed", async ({
  signedInAs,
}, testInfo) => {
  test.slow();
  const mara = await signedInAs("mara.okafor@bonafide.example");
  const screening = await bringIn(mara, "DevOps contractor", resume);
  const release = screening.replace("/screenings/", "/release/");
  await mara.goto(`${screening}/checks/shipping-address`);
  await mara.getByRole("button", { name: "Enter where it would go" }).click();
  await mara.getByLabel("Address the candidate asks for").fill("1450 Freight Yard Road, Aurora, CO 80011");
  await mara.getByRole("button", { name: "Keep the address" }).click();
  const stage = mara.getByRole("region", { name: "Before equipment" });
  await expect(stage).toContainText("Not done yet: employment, shipping address.");

  const sam = await signedInAs("operations");
  await sam.goto("/release");
  await sam.getByRole("searchbox", { name: "Find by name or position" }).fill("winterb");
  await sam.keyboard.press("Enter");
  await expect(sam).toHaveURL("/release?q=winterb");
  await expect(sam.getByRole("link", { name })).toHaveCount(1);
  await axe(sam);
  expect((await sam.goto(screening))?.status()).toBe(404);
  await sam.goto(release);
  const equipment = sam.getByRole("region", { name: "Equipment" });
  await expect(equipment).toContainText("Not done yet: employment, shipping address.");
  await expect(sam.getByText("Freight Yard")).toHaveCount(0);
  await axe(sam);
  await equipment.getByRole("button", { name: "Open early…" }).click();
  const dialog = sam.getByRole("dialog", { name: "Open early: equipment" });
  await dialog.getByRole("button", { name: "Propose it" }).click();
  await expect(dialog.getByText("Write exactly what may be done.").first()).toBeVisible();
  await axe(sam);
  await dialog.getByLabel("What exactly may be done?").fill(what);
  await dialog.getByLabel("Why can it not wait for the checks?").fill("The carrier needs a week.");
  await dialog.getByLabel("Last day").fill("2020-01-01");
  await dialog.getByRole("button", { name: "Propose it" }).click();
  await expect(dialog.getByText("This day is over.").first()).toBeVisible();
  await dialog.getByLabel("Last day").fill(lastDay);
  await dialog.getByRole("button", { name: "Propose it" }).click();
  await expect(equipment).toContainText("Compliance decides.");
  await expect(equipment).toContainText("Closed");

  const hana = await signedInAs("hana.sato@bonafide.example");
  await hana.goto("/compliance?kind=early");
  await hana.getByRole("row").filter({ hasText: name }).getByRole("link").first().click();
  const decide = hana.getByRole("form", { name: "Decide about the early opening" });
  await decide.getByRole("radio", { name: "Grant it" }).check();
  await axe(hana);
  await decide.getByLabel("Your reason").fill("It holds nothing of ours.");
  await decide.getByRole("button", { name: "Record your decision" }).click();
  await expect(hana.getByRole("region", { name: "Early openings" })).toContainText("Opened early");
  await hana.goto("/compliance?kind=early");
  await expect(hana.getByRole("row").filter({ hasText: name })).toHaveCount(0);

  await sam.goto("/notifications");
  const notice = sam.getByRole("row").filter({ hasText: "decided about a gate you proposed to open early" });
  await notice.first().getByRole("link").first().click();
  await expect(sam).toHaveURL(release);
  await expect(equipment).toContainText("Open early until");
  await expect(equipment).toContainText(what);
  await expect(equipment).toContainText("no address is checked yet");
  await expect(sam.getByText("Freight Yard")).toHaveCount(0);
  await expect(sam.getByRole("region", { name: "Access" })).toContainText("Closed");
  await axe(sam);

  const downloading = sam.waitForEvent("download");
  await sam.getByRole("link", { name: "Download the record" }).click();
  const file = testInfo.outputPath("release.json");
  await (await downloading).saveAs(file);
  const { key } = await (await sam.request.get("/api/release-key")).json();
  await expect(sam.getByText(key)).toBeVisible();
  const { stdout } = await bonafide("verify-release", file, key);
  expect(stdout).toContain("Whole, and signed by the key you gave.");
  expect(stdout).toContain(`equipment: open early until ${lastDay}. ${what}.`);

  await mara.goto(screening);
  await expect(stage).toContainText("Opened early until");
  await axe(mara);
  await hana.goto(`${screening}/history`);
  await expect(hana.getByText("Issued a signed release record")).toBeVisible();
});

test("hiring managers and administrators have no such rooms", async ({ signedInAs }) => {
  for (const role of ["hiring-manager", "admin"] as const) {
    const page = await signedInAs(role);
    expect((await page.goto("/release"))?.status()).toBe(404);
  }
});
