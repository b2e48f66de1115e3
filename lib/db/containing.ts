/** A filter for texts that contain what was typed: composed as names are stored, and without U+0000 and PostgreSQL's signs for "anything". */
export const containing = (typed: string) => ({
  contains: typed
    .toWellFormed()
    .replaceAll("\0", "")
    .normalize("NFC")
    .replace(/[\\%_]/g, "\\$&"),
  mode: "insensitive" as const,
});
