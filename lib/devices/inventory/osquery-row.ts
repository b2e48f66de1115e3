import { tidy } from "@/lib/matching/text";
import type { InventoryRow } from "./row";

/**
 * A row of one of osquery's tables (programs, apps, *_packages, *_extensions, usb_devices, processes, listening_ports), told by its
 * columns; null when it is of none of them. Every other column is left unread.
 */
export function osqueryRow(value: unknown, row: number): InventoryRow | null {
  if (typeof value !== "object" || value === null) return null;
  const columns = new Map<string, unknown>(Object.entries(value));
  /** osquery writes every value as a text, other tools numbers as numbers. */
  const cell = (column: string) => {
    const said = columns.get(column);
    return typeof said === "string" || typeof said === "number" ? tidy(String(said).slice(0, 500)) : "";
  };
  const [name, vendor, model, port] = [cell("name"), cell("vendor"), cell("model"), cell("port")];
  const usb = cell("usb_address") !== "" || (model !== "" && cell("vendor_id") !== "");
  const what = usb ? "usb" : port !== "" ? "port" : cell("pid") !== "" ? "process" : "program";
  const version = cell("version") || cell("bundle_short_version");
  const found: InventoryRow = {
    ...{ row, what },
    name: usb ? `${vendor} ${model}`.trim() : name || cell("bundle_name"),
    more: what === "program" ? [version, cell("publisher") || vendor].filter(Boolean) : [],
    id: cell("bundle_identifier") || cell("identifier"),
    programs: [...new Set([name, cell("path")].map(programOf).filter(Boolean))],
    port: /^\d{1,5}$/.test(port) ? Number(port) : null,
    local: /^(127\.|::1$|localhost$)/.test(cell("address")),
  };
  const known = what === "port" ? found.port !== null : found.name !== "" || found.programs.length > 0;
  return known ? found : null;
}

/** The program a path ends in: "C:\Program Files\AnyDesk\AnyDesk.exe" is "anydesk". */
export const programOf = (path: string) => (path.split(/[\\/]/).at(-1) ?? "").toLowerCase().replace(/\.(exe|app)$/, "");
