/** Runs once when a server of ours starts, before it answers: the place for evidence is made, and leftovers are cleared. */
export async function register() {
  const { evidenceDirectory } = await import("@/lib/evidence/directory");
  const { prepareStorage } = await import("@/lib/evidence/storage");
  const { sweepOrphans } = await import("@/lib/evidence/sweep");
  await prepareStorage(evidenceDirectory());
  // When this fails nothing is worse than before, and the next start tries again.
  await sweepOrphans(evidenceDirectory(), new Date()).catch((problem) =>
    console.error("Files without a row were not cleared:", problem),
  );
}
