import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { chooseList, ownFamily } from "./bring-in-list";
import { axe, expect, test } from "./fixtures";

const mara = "mara.okafor@bonafide.example";
const position = "DevOps contractor";
const start = (page: Page) => page.getByRole("button", { name: /^Import [\d,]+ candidates?$/ });

/** Who stands in the list of candidates under a part of a name. */
async function found(page: Page, q: string) {
  await page.goto(`/candidates?${new URLSearchParams({ q })}`);
  await expect(page.getByRole("heading", { name: "Candidates" })).toBeAttached();
  return page.getByRole("rowheader").count();
}

test("a recruiter maps the columns of a list, mends what is wrong, imports it, and importing it again changes nothing", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const family = ownFamily("Listwood");
  const bytes = [
    "Application ID;Candidate name;Contact;Mobile phone;Where",
    `1;Ada ${family};ada@${family}.example;+44 113 496 0101;Leeds`,
    "2;=HYPERLINK(1);two@post.example;;",
    "3;Bo Listwood;bo.listwood(at)post.example;;",
    ";;;;",
    "4;Third Listwood",
    `5;ADA ${family};ADA@${family}.example;;`,
    `${family};Cleo ${family};-;;Zürich`,
  ].join("\r\n");
  await chooseList(page, position, { bytes });
  const holds = (head: string) => page.getByLabel(head, { exact: true });
  await expect(holds("Candidate name")).toHaveValue("name");
  await expect(holds("Mobile phone")).toHaveValue("phone");
  await expect(holds("Contact")).toHaveValue("");
  await holds("Contact").selectOption("E-mail");
  await holds("Where").selectOption("Town");
  await expect(page.getByText("2 rows can be imported, 4 rows cannot.")).toBeVisible();
  const problems = page.getByRole("list").filter({ hasText: "Row 3" });
  await expect(problems).toContainText("Row 3Name: This begins like a formula.");
  await expect(problems).toContainText("Row 4E-mail: Write one e-mail address");
  await expect(problems).toContainText("Row 6This row has 2 cells where the head has 5.");
  await expect(problems).toContainText("Row 7This is the same as row 2.");
  await axe(page);

  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download as CSV" }).click();
  const text = readFileSync(await (await saved).path(), "utf8");
  expect(text).toContain("'=HYPERLINK(1)");

  await holds("Candidate name").selectOption("Left out");
  await expect(page.getByText("Choose which column holds the name")).toBeVisible();
  await expect(start(page)).toBeDisabled();
  await holds("Candidate name").selectOption("Name");
  expect(await page.getByText("Nothing has been imported yet.").count()).toBe(1);
  await start(page).click();
  await expect(page.getByText("2 candidates came in.")).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Show the screenings" }).click();
  for (const name of [`Ada ${family}`, `Cleo ${family}`])
    await expect(page.getByRole("row").filter({ hasText: name })).toBeVisible();
  expect(await found(page, family)).toBe(2);

  await chooseList(page, position, { bytes });
  await holds("Contact").selectOption("E-mail");
  await holds("Where").selectOption("Town");
  await expect(page.getByText("0 rows can be imported, 4 rows cannot, 2 rows are in already.")).toBeVisible();
  await expect(start(page)).toBeDisabled();
  expect(await found(page, family)).toBe(2);
});

test("an import is paused, goes on, stops when the page is left, and is finished by the same list", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const family = ownFamily("Paused");
  const bytes = [
    "Name,E-mail",
    ...Array.from({ length: 30 }, (_, n) => `Row${n} ${family},row${n}@${family}.example`),
  ].join("\n");
  await chooseList(page, position, { bytes });
  await start(page).click();
  const bar = page.getByRole("progressbar", { name: "Imported" });
  await expect(bar).not.toHaveAttribute("aria-valuenow", "0");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText(/came in so far\./)).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await page.goto(`/candidates?q=${family}`);
  await chooseList(page, position, { bytes });
  await expect(page.getByText(/rows? can be imported, \d+ rows? (is|are) in already\./)).toBeVisible();
  await start(page).click();
  await expect(page.getByText(/candidates? came in\.|came in, /)).toBeVisible({ timeout: 60_000 });
  await page.goto(`/screenings?turn=all&q=${family}`);
  await expect(page.getByText("of 30")).toBeVisible();
});

test("what cannot be read is said, and the page stays alive: a 40 MB cell, a workbook, UTF-16, another alphabet’s bytes", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const say = async (bytes: string | Buffer, words: string | RegExp) => {
    await chooseList(page, position, { bytes });
    await expect(page.getByText(words).first()).toBeVisible();
  };
  await say(`Name,E-mail\n${"x".repeat(40 * 1024 * 1024)},a@b.example`, "It is larger than 10 MB.");
  await say(`Name,E-mail\n"${"x".repeat(9 * 1024 * 1024)}`, "A quotation mark in this row is not closed");
  await say("PK\x03\x04", "This is a workbook.");
  await say("", "The list is empty.");
  await say(Buffer.from("\uFEFFName,E-mail\nZoë Wide,zoe@wide.example", "utf16le"), "1 row can be imported.");
  await say(Buffer.from("Name,E-mail\nZo\xeb Latin,zoe@latin.example", "latin1"), "was read as Western European");
  await expect(page.getByRole("cell", { name: "Zoë Latin" })).toBeVisible();
  await axe(page);
});

test("ten thousand rows, every kind of them broken, are looked at while the page can be used", async ({
  signedInAs,
}) => {
  const page = await signedInAs(mara);
  const broken = [
    (n: number) => `,no.name${n}@many.example,`,
    (n: number) => `Bad Mail${n},bad mail ${n},`,
    (n: number) => `${"Long".repeat(100)}${n},,`,
    (n: number) => `=cmd|' /C calc'!A${n},,`,
    (n: number) => `@SUM(${n}),,`,
    (n: number) => `Nul\u0000${n},,`,
    (n: number) => `Lost\uFFFD${n},,`,
    (n: number) => `Short ${n}`,
    (n: number) => `Wide ${n},a${n}@wide.example,,,`,
    () => `Same,same@many.example,`,
    (n: number) => `Bad Phone${n},,${n % 10}`,
  ];
  const rows = Array.from({ length: 10_000 }, (_, n) =>
    n % 2
      ? `Good ${n},good${n}@many.example,+44 113 496 ${1000 + (n % 9000)}`
      : (broken[(n / 2) % broken.length]?.(n) ?? ""),
  );
  await chooseList(page, position, { bytes: ["Name,E-mail,Phone", ...rows].join("\n") });
  await expect(page.getByText(/^5,001 rows can be imported, 4,999 rows cannot/)).toBeVisible();
  await expect(start(page)).toHaveText(/Import 5,001 candidates/);
  await page.getByRole("button", { name: "Do not import" }).click();
  await expect(start(page)).toBeHidden();
  expect(await found(page, "Good 9999")).toBe(0);
});
