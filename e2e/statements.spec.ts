import { bringIn } from "./bring-in";
import { axe, clickUntil, expect, test } from "./fixtures";
import { openPosition } from "./open-position";
import { publishPolicy } from "./publish-policy";

const position = "Purchasing assistant";
const name = "Tamsin Oakley";
const title = "Many small payments to one payee add up to a large sum";

/** Thirty payments from March on, some subscriptions, and a line that is no payment, as a bank with two columns writes them. */
function statement() {
  const line = (at: number, payee: string, out: string) => {
    const day = new Date(Date.UTC(2026, 2, 2 + at)).toISOString().slice(0, 10);
    return `${day.split("-").reverse().join("/")};${payee};${out};`;
  };
  const thirty = Array.from({ length: 30 }, (_, at) => line(at * 5, `LUMEN GRID *${1000 + at}`, "1.700,00"));
  const monthly = Array.from({ length: 6 }, (_, at) => line(at * 30, "Alpha Cloud", "49,00"));
  const rows = [
    "Account 4111111111111111",
    "",
    "Date;Description;Paid out;Paid in",
    ...thirty,
    ...monthly,
    "Total;;51.294,00;",
  ];
  return Buffer.from(rows.join("\r\n"));
}

test("a statement is imported, what small payments add up to is a difference, and whoever approved them settles it", async ({
  signedInAs,
}) => {
  const hana = await signedInAs("hana.sato@bonafide.example");
  await publishPolicy(hana, "People with cards", ["Small payments"]);
  await openPosition(hana, { title: position, policy: "People with cards" });
  const mara = await signedInAs("mara.okafor@bonafide.example");
  await mara.setViewportSize({ width: 1440, height: 900 });
  const screening = await bringIn(mara, position, { basics: { name, email: "tamsin@post.example" } });
  await mara.goto(`${screening}/checks/small-payments`);

  const choose = mara.getByLabel("Drop a statement here, or choose it: CSV, OFX or CAMT.053.");
  await clickUntil(mara.getByRole("button", { name: "Import a statement" }), mara.getByText("Drop a statement here"));
  await choose.setInputFiles({ name: "page.html", mimeType: "text/html", buffer: Buffer.from("<html>1,2</html>") });
  await expect(mara.getByText("This is no statement as CSV, OFX or CAMT.053.")).toBeVisible();
  await choose.setInputFiles({ name: "card.csv", mimeType: "text/csv", buffer: statement() });
  const form = mara.getByRole("form", { name: "card.csv" });
  await expect(form.getByLabel(/^Paid out/)).toHaveValue("out");
  await expect(form.getByText("Say which currency the amounts are in.")).toBeVisible();
  await form.getByLabel("Currency", { exact: true }).fill("USD");
  await expect(form.getByLabel("Which comes first in dates like 03/04/2026?")).toHaveValue("day-first");
  await form.getByLabel("End of the card or account").fill("0427");
  await form.getByLabel("From which amount does somebody else approve?").fill("2,500");
  await form.getByRole("button", { name: "Import it" }).click();
  await expect(form.getByText("Say which currency the limit is in.")).toBeVisible();
  await axe(mara);
  await form.getByLabel("Currency of that amount").fill("USD");
  const sent = mara.waitForRequest((one) => one.method() === "POST" && one.url().includes("/api/statements"));
  await form.getByRole("button", { name: "Try again" }).click();
  expect(new URL((await sent).url()).search).toBe("");

  const read = mara.getByRole("status").filter({ hasText: "36 bookings were read, and 1 could not be." });
  await expect(read).toBeVisible();
  await expect(read.getByRole("listitem")).toHaveText("40: Its date cannot be read.");
  await read.getByRole("button", { name: "Done" }).click();
  const statements = mara.getByRole("region", { name: "Statements", exact: true });
  await expect(statements.getByText("36 bookings from 2 Mar 2026 to 30 Jul 2026")).toBeVisible();
  await expect(statements.getByText("account …0427")).toBeVisible();
  const why = "Whole account numbers stand in the file, so only compliance is handed it.";
  await expect(statements.getByText(why)).toBeVisible();
  await expect(mara.getByRole("link", { name: "Download card.csv" })).toHaveCount(0);
  const run = mara.getByRole("region", { name: "Payments to LUMEN GRID *1000" });
  await expect(run.getByText("USD 51,000.00 in 30 payments")).toBeVisible();
  await run.getByText("The 30 payments").click();
  await expect(run.getByRole("table").getByRole("row")).toHaveCount(31);
  const differences = mara.getByRole("region", { name: "Differences" });
  await expect(differences.getByText(title)).toBeVisible();
  expect(await mara.content()).not.toContain("4111111111111111");
  await axe(mara);

  await hana.goto(`${screening}/evidence`);
  const original = await hana.getByRole("link", { name: "Download card.csv" }).getAttribute("href");
  expect((await hana.request.get(original ?? "")).status()).toBe(200);
  const refused = await mara.request.get(original ?? "");
  expect(await refused.json()).toMatchObject({ code: "not-allowed", message: why });
  await mara.goto(`${screening}/evidence`);
  await expect(mara.getByText(why)).toBeVisible();
  await expect(mara.getByRole("link", { name: "Download card.csv" })).toHaveCount(0);
  await axe(mara);
  await mara.goto(`${screening}/checks/small-payments`);

  await mara.getByLabel("Drop files here, paste, or choose them.").setInputFiles({
    name: "approval.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Ordered and approved: thirty licences of Lumen Grid.\n"),
  });
  await mara.getByRole("button", { name: "Add as evidence" }).click();
  await expect(mara.getByText("approval.txt is stored.")).toBeVisible();
  const approve = mara.getByRole("form", { name: "Mark the payments as approved" });
  await clickUntil(run.getByRole("button", { name: "Mark as approved" }), approve);
  await approve.getByLabel("Who approved them?").fill("Ines Aldana, finance");
  await approve.getByLabel("The paper that says so").selectOption("Letter or e-mail: approval.txt");
  await axe(mara);
  await approve.getByRole("button", { name: "Mark as approved" }).click();
  await expect(run.getByText("Approved by Ines Aldana, finance")).toBeVisible();
  await expect(differences.getByText(title)).toHaveCount(0);

  const back = mara.getByRole("form", { name: "Take the statement back" });
  await clickUntil(statements.getByRole("button", { name: "Take it back" }), back);
  await back.getByLabel("Why does it not belong here?").fill("It is a colleague’s card.");
  await back.getByRole("button", { name: "Take it back" }).click();
  await expect(statements.getByText("Taken back by Mara Okafor: “It is a colleague’s card.”")).toBeVisible();
  await expect(run).toHaveCount(0);
});
