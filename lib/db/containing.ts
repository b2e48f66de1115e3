/** A filter for texts that contain what was typed: composed as names are stored, and without PostgreSQL's signs for "anything". */
export const containing = (typed: string) => ({
  contains: typed
    .toWellFormed()
    .normalize("NFC")
    .replace(/[\\%_]/g, "\\$&"),
  mode: "insensitive" as const,
});
