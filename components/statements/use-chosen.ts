import { useState } from "react";
import { textDecoder } from "@/lib/statements/decode-pieces";
import { type Format, formatOf, headLength, type Sniffed, sniffTable } from "@/lib/statements/sniff";

/** A file with what its beginning tells. */
export type Chosen = { file: File; format: Format; sniffed: Sniffed | null };

/** A statement that was chosen. Only its beginning is read in the browser, however long it is. */
export function useChosen() {
  const [chosen, setChosen] = useState<Chosen>();
  const [trouble, setTrouble] = useState<string>();
  return {
    chosen,
    trouble,
    forget: () => setChosen(undefined),
    async choose(file: File) {
      if (file.size === 0) {
        setTrouble("The file is empty. Export the statement again.");
        return;
      }
      const bytes = await file
        .slice(0, headLength)
        .arrayBuffer()
        .catch(() => null);
      const head = bytes && textDecoder().push(new Uint8Array(bytes));
      const format = head ? formatOf(head) : null;
      if (!head || !format) {
        setTrouble(
          "This is no statement as CSV, OFX or CAMT.053. Banks offer one of these where they export bookings.",
        );
        return;
      }
      setTrouble(undefined);
      setChosen({ file, format, sniffed: format === "csv" ? sniffTable(head) : null });
    },
  };
}
