/** A row of an inventory as far as the catalogue looks at it: where something runs and what it is called, and nothing of whoever uses it. */
export type InventoryRow = {
  /** Which one it is, as its file counts, from 1. */
  row: number;
  what: "program" | "usb" | "process" | "port";
  /** A program's name; of a USB device its maker and name. */
  name: string;
  /** Version and publisher, as they are shown. */
  more: string[];
  /** A bundle's or an extension's id. */
  id: string;
  /** What runs, in small letters and without ".exe". */
  programs: string[];
  port: number | null;
  /** Heard on this computer alone. */
  local: boolean;
};

/** What of a row is kept and shown. */
export function rowWords({ what, name, more, programs, port }: InventoryRow) {
  const said = [name || programs[0], ...more].filter(Boolean).join(", ");
  const words = {
    program: said,
    usb: `USB device: ${said}`,
    process: `Runs: ${said}`,
    port: `Listens on port ${port}${said && `: ${said}`}`,
  }[what];
  return words.slice(0, 300);
}
