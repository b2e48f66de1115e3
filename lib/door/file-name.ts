const header = "x-file-name";

/** The header that says what a file is called. Not in the address: those stand in the log of whatever is between us and the browser. */
export const saysFileName = (name: string) => ({ [header]: encodeURIComponent(name.toWellFormed()) });

/** A file's name without marks that turn letters around: with one, "cvgnp.exe" reads as "cvexe.png". */
export const nameAsSpelt = (name: string) => name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** What a request says that its file is called; undefined when it says nothing that can be read. */
export function fileNameOf({ headers }: Pick<Request, "headers">): string | undefined {
  try {
    return nameAsSpelt(decodeURIComponent(headers.get(header) ?? "")) || undefined;
  } catch {
    return undefined;
  }
}
