import { expect, test } from "vitest";
import { pack } from "../archive/pack";
import { unpack } from "../archive/unpack";
import { readProfileFiles as readWith } from "./profile-file";

const pages = ["Ines Aldana\nwww.linkedin.com/in/ines\nExperience\nClerk at Acme, 2019 – 2020"];
const readProfileFiles = (files: File[]) => readWith(files, async () => ({ ok: true, pages, count: 31 }));
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const profile = "First Name,Last Name,Geo Location\nInes,Aldana,Leeds\n";
const positions = "Company Name,Title,Started On,Finished On\nAcme,Clerk,Mar 2019,\n";
const github = JSON.stringify({ login: "ines", html_url: "https://github.com/ines", name: "Ines Aldana" });

test("of an archive only what is read is kept, byte for byte", async () => {
  const files = { "x/Profile.csv": profile, "x/messages.csv": "FROM,TO\nA,B\n", "x/Positions.csv": positions };
  const archive = pack(Object.entries(files).map(([name, text]) => ({ name, bytes: bytes(text) })));
  const reading = await readProfileFiles([file("export.zip", archive)]);
  expect(reading).toMatchObject({
    ...{ ok: true, others: 1, unread: [], details: { site: "linkedin", form: "export" } },
    claims: [{ text: "Ines Aldana" }, { text: "Leeds" }, { text: "Clerk, Acme, from Mar 2019" }],
  });
  const kept = reading.ok ? unpack(reading.kept.bytes, () => true) : reading;
  expect(kept).toMatchObject({
    files: [{ name: "x/Profile.csv", bytes: bytes(profile) }, { name: "x/Positions.csv" }],
  });
});

test("several files of an export are kept as one archive, a single one as it is", async () => {
  const both = await readProfileFiles([file("Profile.csv", profile), file("Positions.csv", positions)]);
  expect(both).toMatchObject({ ok: true, kept: { name: "linkedin.zip" }, claims: [{}, {}, {}] });
  const one = await readProfileFiles([file("Positions.csv", positions)]);
  expect(one).toMatchObject({ ok: true, kept: { name: "Positions.csv", bytes: bytes(positions) }, claims: [{}] });
});

test.each([
  ["in UTF-16", new Uint8Array(Buffer.from(`\uFEFF${positions}`, "utf16le"))],
  ["with semicolons", positions.replaceAll(",", ";")],
  ["with tabs", positions.replaceAll(",", "\t")],
])("a table of an export that a spreadsheet saved %s is read", async (_, saved) => {
  expect(await readProfileFiles([file("Positions.csv", saved)])).toMatchObject({
    ...{ ok: true, details: { form: "export" }, unread: [] },
    claims: [{ text: "Clerk, Acme, from Mar 2019", path: "Positions.csv, row 2" }],
  });
});

test("of several files of an export, one that cannot be read is named and the others are kept", async () => {
  const foreign = file("Profile.csv", "Vorname,Nachname\nInes,Aldana\n");
  expect(await readProfileFiles([foreign, file("Positions.csv", positions)])).toMatchObject({
    ...{ ok: true, claims: [{ attribute: "work" }] },
    unread: [{ path: "Profile.csv", reason: "The columns of this file are none that LinkedIn's export has." }],
  });
});

test("an account at GitHub knows its own page", async () => {
  expect(await readProfileFiles([file("ines.json", github)])).toMatchObject({
    ok: true,
    details: { site: "github", form: "account", address: "github.com/ines", since: "" },
  });
});

test("the text of a page, pasted or as PDF, is read as far as it can be, and names its own address", async () => {
  const details = { site: "linkedin", form: "text", address: "www.linkedin.com/in/ines" };
  const text = await readProfileFiles([file("pasted.txt", pages[0] ?? "")]);
  expect(text).toMatchObject({
    ok: true,
    details,
    claims: [{ path: "line 1" }, {}, { text: "Clerk, Acme, 2019 – 2020" }],
  });
  expect(await readProfileFiles([file("Profile.pdf", "%PDF-1.7\0")])).toMatchObject({
    ...{ ok: true, details, claims: [{ path: "page 1, line 1" }, {}, {}] },
    unread: [
      { path: "page 2", reason: expect.stringMatching(/too long/) },
      { reason: expect.stringMatching(/education/) },
    ],
  });
});

const broken = pack([{ name: "Positions.csv", bytes: bytes(positions) }]);
/** Its directory says that it is one byte longer. */
broken[broken.length - 22 - 46 - "Positions.csv".length + 24] = positions.length + 1;

test("a file of the archive that is damaged is named", async () => {
  expect(await readProfileFiles([file("a.zip", broken)])).toMatchObject({
    ...{ ok: true, claims: [] },
    unread: [{ path: "Positions.csv", reason: "This file is damaged, or locked with a password." }],
  });
});

test("a scan is to be typed in", async () => {
  const scan = await readWith([file("a.pdf", "%PDF-1.7\0")], async () => ({ ok: true, pages: [""], count: 1 }));
  expect(scan).toEqual({ ok: false, reason: expect.stringMatching(/a scan without text/) });
});

test.each([
  ["nothing", [], /no longer/],
  ["an empty file", [file("a.csv", "")], /It is empty/],
  ["blanks", [file("pasted.txt", " \n")], /no text in it/],
  ["one table twice", [file("a.csv", profile), file("a.csv", profile)], /the same name/],
  ["a very long text", [file("a.csv", new Uint8Array(11 * 1024 * 1024).fill(97))], /larger than 10 MB/],
  [
    "an error of GitHub's",
    [file("a.json", '{"message":"Not Found","documentation_url":"https://docs.github.com/rest","status":"404"}')],
    /“Not Found”/,
  ],
  [
    "an export in other words",
    [file("Positions.csv", "Firma,Titel\nAcme,Clerk\n")],
    /columns .+ none .+ type in below/,
  ],
  ["other JSON", [file("a.json", "[1]")], /Nothing in it/],
  ["another list", [file("a.csv", "Name,Phone\nA,1\n")], /Nothing in it/],
  ["an account and a table", [file("a.json", github), file("Profile.csv", profile)], /Several files/],
  ["a picture", [file("a.png", new Uint8Array([0x89, 0x50, 0, 0, 1]))], /neither a PDF/],
  ["another archive", [file("a.zip", pack([{ name: "a.txt", bytes: bytes("a") }]))], /no Profile.csv/],
  ["half an archive", [file("a.zip", broken.slice(0, 60))], /damaged/],
])("%s is refused in words", async (_, files, reason) => {
  expect(await readProfileFiles(files)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});
