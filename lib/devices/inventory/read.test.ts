import { expect, test } from "vitest";
import { readInventory } from "./read";

const read = (text: string) => readInventory(new TextEncoder().encode(text));
const tools = (text: string) => {
  const inventory = read(text);
  return inventory.ok ? inventory.found.map(({ tool, row }) => `${tool} ${row}`) : inventory.reason;
};
const anydesk = { name: "AnyDesk", version: "8.0.12", publisher: "AnyDesk Software GmbH" };
const firefox = { name: "Firefox", version: "128" };
const rows = JSON.stringify([firefox, anydesk]);
const line = (action: string, columns: object, host = "pf-1") =>
  JSON.stringify({ name: "installed", hostIdentifier: host, action, columns });

test.each([
  // what                                   text                                                        tools and their rows
  ["an array of rows", rows, ["AnyDesk 2"]],
  ["two answers one after the other", `[\n{"name":"Firefox"}\n]\n[\n  {"name":"AnyDesk"}\n]\n`, ["AnyDesk 2"]],
  ["tables by name", JSON.stringify({ programs: [firefox], apps: [anydesk] }), ["AnyDesk 2"]],
  ["a log of what came", [line("added", firefox), line("added", anydesk)].join("\n"), ["AnyDesk 2"]],
  [
    "a log in which it went again",
    [line("added", anydesk), line("removed", anydesk), line("added", firefox)].join("\r\n"),
    [],
  ],
  ["a snapshot", JSON.stringify({ name: "all", action: "snapshot", snapshot: [firefox, anydesk] }), ["AnyDesk 1"]],
  [
    "a newer snapshot without it",
    [[anydesk], [firefox]].map((snapshot) => JSON.stringify({ name: "all", action: "snapshot", snapshot })).join("\n"),
    [],
  ],
  ["a table", "Name,Publisher,Version\nFirefox,Mozilla,128\nAnyDesk,AnyDesk Software GmbH,8.0", ["AnyDesk 3"]],
  ["a table with a note above and semicolons", "Report;;\n\nProduct Name;Vendor\nAnyDesk;x\n", ["AnyDesk 4"]],
  ["a table of USB devices", "Product,Manufacturer,Vendor ID\nComposite KVM Device,PiKVM,1d6b", ["PiKVM 2"]],
  ["a table of what runs", "Process Name,User\nC:\\x\\AnyDesk.exe,\n", ["AnyDesk 2"]],
  ["a name over two lines", 'Name,Version\n"Fire\nfox",1\nAnyDesk,8', ["AnyDesk 3"]],
  ["with a mark and Windows line ends", "\uFEFFName,Version\r\nAnyDesk,8\r\n", ["AnyDesk 2"]],
])("%s", (_, text, found) => {
  expect(tools(text)).toEqual(found);
});

test.each([
  ["", /^The file is empty/],
  ["[]", /^No row/],
  ["[{}]", /^No row/],
  ['[{"name":"AnyDesk"},{"na', /breaks off/],
  ["Colour,Size\nred,3", /^No column/],
  ["Device Name,Name\nPF-1,AnyDesk\nPF-2,Firefox", /of 2 machines/],
  [[line("added", anydesk, "pf-1"), line("added", firefox, "pf-2")].join("\n"), /of 2 machines/],
])("%j is refused in a sentence", (text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

test("what cannot be read is named by its row, and the rest is read", () => {
  expect(read(`[{"name":"AnyDesk"}, 7, null, {"path":["x"]}, {"name":"Firefox"}]`)).toMatchObject({
    ...{ rows: 2, unread: [2, 3, 4] },
  });
  expect(read(`${line("added", anydesk)}\nnot JSON\n\n${line("added", {})}`)).toMatchObject({
    rows: 1,
    unread: [2, 4],
  });
  expect(read("Name,Version\nAnyDesk,8\n,9\nFirefox,1")).toMatchObject({ rows: 2, unread: [3] });
});

test("a tool stands there once, by the row that shows it run, and says no more than the catalogue looks at", () => {
  const running = { pid: "7", name: "AnyDesk.exe", path: "C:\\Users\\ines\\AnyDesk.exe", cmdline: "--secret" };
  const inventory = read(JSON.stringify([anydesk, anydesk, running]));
  expect(inventory).toMatchObject({ found: [{ tool: "AnyDesk", kind: "remote-access", row: 3 }] });
  expect(JSON.stringify(inventory)).not.toMatch(/ines|secret/);
  expect(tools(rows)).toEqual(["AnyDesk 2"]);
  expect(read(rows)).toMatchObject({ found: [{ shown: "AnyDesk, 8.0.12, AnyDesk Software GmbH" }] });
});

test("other encodings: UTF-16 with its mark is read, a text that is none is refused", () => {
  const wide = Buffer.from("\uFEFFName,Version\nAnyDesk,8", "utf16le");
  expect(readInventory(wide)).toMatchObject({ ok: true, found: [{ tool: "AnyDesk" }] });
  expect(readInventory(new Uint8Array([0x4e, 0xfc, 0xff, 0xfe]))).toMatchObject({ ok: false });
});

test.each([
  ["JSON", `[${"{},".repeat(250_001)}`],
  ["lists in it", `[${"[],".repeat(250_001)}`],
  ["a log", '{"name":"x"}\n'.repeat(250_001)],
  ["a table", `Name\n${"a\n".repeat(250_001)}`],
])("%s of more rows than a computer fills is refused before it is read", (_, text) => {
  expect(read(text)).toEqual({ ok: false, reason: expect.stringMatching(/more rows .* Export fewer tables/) });
});

test("two hundred thousand rows are read in one go", () => {
  const many = Array.from({ length: 200_000 }, (_, at) => ({ name: `Package ${at}`, version: `1.${at}` }));
  expect(read(JSON.stringify([...many, anydesk]))).toMatchObject({ rows: 200_001, found: [{ row: 200_001 }] });
  const table = ["Name,Version", ...many.map(({ name, version }) => `${name},${version}`), "AnyDesk,8"];
  expect(read(table.join("\n"))).toMatchObject({ rows: 200_001, found: [{ row: 200_002 }] });
}, 30_000);
