import type { z } from "zod";
import { canonical } from "@/lib/audit/canonical";
import { db, type Tx } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { whyNotThere } from "./law";
import { placeInWords } from "./places";
import { starterPolicies } from "./policies";
import { type PolicyAsks, policyAsks } from "./schema";

/**
 * Publishes what a policy asks as its next version, or as its first. `basedOn` is the version that whoever publishes has read: one that
 * came after it is never passed over, nor is a policy that somebody else called the same.
 */
export async function keepVersion(
  tx: Tx,
  { name, ...asks }: z.output<typeof policyAsks>,
  by: { id: string | null; basedOn: string | null },
  now: Date,
) {
  for (const place of asks.places) {
    const no = whyNotThere(asks.checks, place);
    if (!no) continue;
    throw new Refusal("not-lawful-there", `This policy cannot be for ${placeInWords(place)}. ${no}`, {
      places: `Take ${placeInWords(place)} out, or ask that check as optional.`,
    });
  }
  await waitForOthers(tx);
  const newest = await newestOf(tx, name);
  if (newest && by.basedOn === null) {
    const taken = "There is a policy of this name. Choose another, or publish its next version.";
    throw new Refusal("name-taken", taken, { name: taken });
  }
  if (newest && newest.id !== by.basedOn)
    throw new Refusal(
      "newer-version",
      "Somebody published another version meanwhile. Open it in another tab, then change that one.",
    );
  if (newest && same(newest, asks)) throw new Refusal("policy-published", "This policy asks just that already.");
  const policyId = newest?.policyId ?? (await tx.policy.create({ data: { name } })).id;
  const number = (newest?.number ?? 0) + 1;
  const { id } = await tx.policyVersion.create({
    data: { ...asks, policyId, number, publishedById: by.id, createdAt: now },
  });
  const event = { name: "policy.published", data: { number } } as const;
  const happened = { stream: "company", event, rows: [["policy_version", id] as const] };
  return { happened, data: { policyVersionId: id } };
}

/** An entry would wait for the company's stream in any case; waiting before reading lets two publish at once. */
const waitForOthers = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('company', 0))`;

const publish = (basedOn: string | null): Spec<typeof policyAsks, { policyVersionId: string }, null> => ({
  can: "anyone",
  input: policyAsks,
  run: ({ tx, now, input }) => keepVersion(tx, input, { id: null, basedOn }, now),
});

/** Publishes a policy for the software itself, or its next version where it is there. No page calls this. */
export async function publishPolicy(policy: PolicyAsks, now = new Date()) {
  const newest = await newestOf(db(), policy.name);
  return perform(publish(newest?.id ?? null), null, policy, now);
}

/**
 * Publishes every starter policy that is missing, or whose newest version the software published and asks something else by now; each
 * start of the server calls this. A policy that somebody here changed is theirs from then on.
 */
export async function publishStarterPolicies(now = new Date()) {
  for (const policy of starterPolicies) {
    const newest = await newestOf(db(), policy.name);
    if (newest && (newest.publishedById || same(newest, policyAsks.parse(policy)))) continue;
    await perform(publish(newest?.id ?? null), null, policy, now);
  }
}

const newestOf = (tx: Tx, name: string) =>
  tx.policyVersion.findFirst({ where: { policy: { name } }, orderBy: { number: "desc" } });

const asked = Object.keys(policyAsks.omit({ name: true }).shape) as Exclude<keyof z.infer<typeof policyAsks>, "name">[];

type Asks = Record<(typeof asked)[number], unknown>;

const same = (a: Asks, b: Asks) => textOf(a) === textOf(b);

const textOf = (asks: Asks) => canonical(Object.fromEntries(asked.map((key) => [key, asks[key]])));
