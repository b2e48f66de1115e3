/** Runs once when a server of ours starts, before it answers: evidence has its place, the starter policies are published, leftovers are cleared, mails go out and people are reminded. */
export async function register() {
  const { evidenceDirectory } = await import("@/lib/evidence/directory");
  const { prepareStorage } = await import("@/lib/evidence/storage");
  const { sweepOrphans } = await import("@/lib/evidence/sweep");
  const { startSending } = await import("@/lib/mail/loop");
  const { publishStarterPolicies } = await import("@/lib/policy/write");
  const { startReminding } = await import("@/lib/refresh/loop");
  await prepareStorage(evidenceDirectory());
  await publishStarterPolicies();
  // When this fails nothing is worse than before, and the next start tries again.
  await sweepOrphans(evidenceDirectory(), new Date()).catch((problem) =>
    console.error("Files without a row were not cleared:", problem),
  );
  startSending();
  startReminding();
}
