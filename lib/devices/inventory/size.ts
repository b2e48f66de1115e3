const less =
  "Export fewer tables or columns: programs, extensions, USB devices, processes and listening ports are what is looked at.";

/** Largest inventory, in bytes: some 70,000 rows of many columns, where a computer has a few thousand. It is read whole, in memory. */
export const largestInventory = 16 * 1024 * 1024;

export const tooLarge = `The inventory is larger than 16 MB. ${less}`;

/** Rows of a few letters, of which many fit into 16 MB, take much more memory than the file does. */
const mostRows = 250_000;

/** Why a text is not read, in a sentence, where it holds too many objects or lines. Told by counting signs, before anything is read. */
export function tooManyRows(text: string, format: "json" | "table"): string | null {
  let rows = 0;
  for (const _ of text.matchAll(format === "json" ? /[{[]/g : /\n/g))
    if (++rows > mostRows) return `The inventory has more rows than a computer fills. ${less}`;
  return null;
}
