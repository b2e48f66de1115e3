import { toolIn } from "../catalogue/match";
import { readJson } from "./read-json";
import { readTable } from "./read-table";
import { rowWords } from "./row";
import { tooManyRows } from "./size";

export type FoundTool = { tool: string; kind: string; row: number; shown: string };

export type Inventory = { rows: number; unread: number[]; found: FoundTool[] };

/**
 * Reads an inventory, osquery's JSON or a CSV, and says which tools of the catalogue it shows: each once, by the first row that shows
 * it run, else by the first that shows it.
 */
export function readInventory(bytes: Uint8Array): ({ ok: true } & Inventory) | { ok: false; reason: string } {
  const text = asText(bytes);
  if (text === null)
    return { ok: false, reason: "This is not a text in UTF-8. Export it as JSON, or as CSV in UTF-8." };
  if (text.trim() === "") return { ok: false, reason: "The file is empty. Export the inventory again." };
  const format = /^\s*[[{]/.test(text) ? "json" : "table";
  const tooMany = tooManyRows(text, format);
  if (tooMany) return { ok: false, reason: tooMany };
  const reading = format === "json" ? readJson(text) : readTable(text);
  if (!reading.ok) return reading;
  if (reading.rows.length === 0) return { ok: false, reason: "No row of this file names a program or a device." };
  const found = new Map<string, FoundTool & { runs: boolean }>();
  for (const row of reading.rows) {
    const tool = toolIn(row);
    if (!tool) continue;
    const runs = row.what === "process" || row.what === "port";
    const known = found.get(tool.name);
    if (!known || (runs && !known.runs))
      found.set(tool.name, { tool: tool.name, kind: tool.kind, row: row.row, shown: rowWords(row), runs });
  }
  const shown = [...found.values()].map(({ runs: _, ...tool }) => tool);
  return { ok: true, rows: reading.rows.length, unread: reading.unread, found: shown };
}

/** The text, by its mark or as UTF-8; null when it is neither. */
function asText(bytes: Uint8Array): string | null {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
