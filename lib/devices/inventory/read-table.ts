import Papa from "papaparse";
import { fold, tidy, words } from "@/lib/matching/text";
import { programOf } from "./osquery-row";
import { type Reading, unreadable } from "./reading";
import type { InventoryRow } from "./row";

/** What is looked for in the export of a tool that manages devices, and the heads by which such exports call it. */
const heads = {
  name: "name, product, product name, application, application name, app name, software, software name, display name, title",
  publisher: "publisher, vendor, vendor name, manufacturer, company, developer",
  version: "version, product version, application version, software version, app version",
  process: "process, process name, image, image name, executable",
  vendorId: "vendor id, vid, usb vendor id",
  id: "bundle id, bundle identifier, app id, extension id, package id",
  host: "host, hostname, host name, computer, computer name, device, device name, machine, machine name, endpoint, serial number",
} as const;

type Head = keyof typeof heads;

/** Reads a table as an MDM or EDR exports it; which column is which is told by its head. */
export function readTable(text: string): Reading {
  const delimiter = [",", ";", "\t"].find(
    (one) => headOf(Papa.parse<string[]>(text, { delimiter: one, preview: 10 }).data) >= 0,
  );
  if (!delimiter)
    return unreadable("No column of this file is headed as the name of a program, such as “Name” or “Product”.");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const start = headOf(data);
  const at = placesOf(data[start] ?? []);
  const broken = new Set(errors.filter(({ type }) => type === "Quotes").map(({ row }) => row));
  const [rows, unread, hosts]: [InventoryRow[], number[], Set<string>] = [[], [], new Set()];
  for (let index = start + 1; index < data.length; index++) {
    const cells = data[index] ?? [];
    if (cells.every((cell) => cell.trim() === "")) continue;
    const cell = (column: Head) => tidy((cells[at[column]] ?? "").slice(0, 500));
    const row = broken.has(index) ? null : asRow(cell, index + 1);
    if (row) rows.push(row);
    else unread.push(index + 1);
    if (cell("host")) hosts.add(cell("host"));
  }
  if (hosts.size > 1)
    return unreadable(`This table is of ${hosts.size} machines. Keep the rows of the one that this is.`);
  return { ok: true, rows, unread };
}

/** The row of heads: the first, or below a note of a few lines. */
const headOf = (rows: string[][]) =>
  rows.slice(0, 10).findIndex((cells) => placesOf(cells).name >= 0 || placesOf(cells).process >= 0);

function placesOf(cells: string[]) {
  const said = cells.map((cell) => words(fold(cell)).join(" "));
  const place = (head: Head) => said.findIndex((one) => one !== "" && heads[head].split(", ").includes(one));
  return {
    ...{ name: place("name"), publisher: place("publisher"), version: place("version"), process: place("process") },
    ...{ vendorId: place("vendorId"), id: place("id"), host: place("host") },
  };
}

function asRow(cell: (column: Head) => string, row: number): InventoryRow | null {
  const [name, process, publisher] = [cell("name"), cell("process"), cell("publisher")];
  if (name === "" && process === "") return null;
  const usb = /^(0x)?[0-9a-f]{4}$/i.test(cell("vendorId"));
  return {
    row,
    what: usb ? "usb" : name === "" ? "process" : "program",
    name: usb ? `${publisher} ${name}`.trim() : name,
    more: [cell("version"), usb ? "" : publisher].filter(Boolean),
    id: cell("id"),
    programs: process ? [programOf(process)] : [],
    ...{ port: null, local: false },
  };
}
