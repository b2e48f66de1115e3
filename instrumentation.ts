/** Runs once when a server of ours starts, before it answers: every check in use is known, evidence has its place, the starter policies are published, leftovers are cleared; then what goes on by itself begins. */
export async function register() {
  const { startReadingOlder } = await import("@/lib/alike/backfill");
  const { needKnownKinds } = await import("@/lib/checks/known-kinds");
  const { startCountingStrangers } = await import("@/lib/door/strangers");
  const { evidenceDirectory } = await import("@/lib/evidence/directory");
  const { prepareStorage } = await import("@/lib/evidence/storage");
  const { sweepOrphans } = await import("@/lib/evidence/sweep");
  const { startWatchingGates } = await import("@/lib/gates/lapsed");
  const { startTelling } = await import("@/lib/integrations/send");
  const { startSending } = await import("@/lib/mail/loop");
  const { publishStarterPolicies } = await import("@/lib/policy/write");
  const { adoptRulesets } = await import("@/lib/rulesets/adopt");
  const { startRulesets } = await import("@/lib/rulesets/loop");
  const { startReminding } = await import("@/lib/refresh/loop");
  const { startAssessingAgain } = await import("@/lib/risk/retry");
  const { startForgetting } = await import("@/lib/sessions/forget");
  await needKnownKinds();
  await prepareStorage(evidenceDirectory());
  await publishStarterPolicies();
  await adoptRulesets();
  // When this fails nothing is worse than before, and the next start tries again.
  await sweepOrphans(evidenceDirectory(), new Date()).catch((problem) =>
    console.error("Files without a row were not cleared:", problem),
  );
  startSending();
  startWatchingGates();
  startTelling();
  startReminding();
  startReadingOlder();
  startRulesets();
  startAssessingAgain();
  startForgetting();
  startCountingStrangers();
}
