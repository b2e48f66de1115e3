const header = "x-file-name";

/** The header that says what a file is called. Not in the address: those stand in the log of whatever is between us and the browser. */
export const saysFileName = (name: string) => ({ [header]: encodeURIComponent(name.toWellFormed()) });

/** What a request says that its file is called; undefined when it says nothing that can be read. */
export function fileNameOf({ headers }: Pick<Request, "headers">): string | undefined {
  try {
    return decodeURIComponent(headers.get(header) ?? "") || undefined;
  } catch {
    return undefined;
  }
}
