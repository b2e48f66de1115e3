import { decode } from "@/lib/imports/decode";
import { ownRuns } from "@/lib/matching/texts";
import { unpack } from "@/lib/sources/archive/unpack";
import { exportWords, isExportFile } from "@/lib/sources/linkedin/read";
import { textOfDocument, textOfJson } from "./text-of-resume";

/** Most characters of a page that are looked at, and of a line of it. */
const most = { page: 500_000, line: 1000 };

/**
 * What the file of a profile says in sentences: the cells of LinkedIn's export that are in the person's own words, the strings of GitHub's
 * answer, the lines of a page. Names and headings are left out. Empty where nothing can be read. Never throws.
 */
export async function textOfProfile(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const exported = filesOfExport(bytes);
  if (exported.length > 0) return sentences(exported.flatMap((text) => exportWords(text) ?? []));
  const text = await textOfDocument(bytes);
  return jsonIn(text) ?? sentences(exportWords(text) ?? text.slice(0, most.page).split(/[\t\n]/));
}

function filesOfExport(bytes: Uint8Array<ArrayBuffer>) {
  const unpacked = unpack(bytes, isExportFile);
  const files = unpacked.ok ? unpacked.files : [];
  return files.flatMap((file) => {
    const decoded = decode(file.bytes);
    return decoded.ok ? [decoded.text] : [];
  });
}

function jsonIn(text: string) {
  try {
    return textOfJson(text);
  } catch {
    return null;
  }
}

/** Those with a run of words that is their own: "Top Skills" and "Page 1 of 3" have none, nor has what a site prints on every page. */
const sentences = (parts: string[]) =>
  parts
    .map((part) => part.trim())
    .filter((part) => ownRuns(part.slice(0, most.line), []).length > 0)
    .join("\n");
