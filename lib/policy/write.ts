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

const publish: Spec<typeof policyAsks, { policyVersionId: string }, null> = {
  can: "anyone",
  input: policyAsks,
  async run({ tx, now, input: { name, ...asks } }) {
    for (const place of asks.places) {
      const no = whyNotThere(asks.checks, place);
      if (no)
        throw new Refusal("not-lawful-there", `This policy cannot be for ${placeInWords(place)}. ${no}`, {
          places: no,
        });
    }
    // Its entry would wait for the company's stream in any case; waiting before reading lets servers start at once.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('company', 0))`;
    const newest = await newestOf(tx, name);
    if (newest && same(newest, asks)) throw new Refusal("policy-published", "This policy asks just that already.");
    const policyId = newest?.policyId ?? (await tx.policy.create({ data: { name } })).id;
    const number = (newest?.number ?? 0) + 1;
    const { id } = await tx.policyVersion.create({ data: { ...asks, policyId, number, createdAt: now } });
    const event = { name: "policy.published", data: { number } } as const;
    return { happened: { stream: "company", event, rows: [["policy_version", id]] }, data: { policyVersionId: id } };
  },
};

/** Publishes a policy, or its next version where it is there; positions keep the version they have. No page calls this. */
export const publishPolicy = (policy: PolicyAsks, now = new Date()) => perform(publish, null, policy, now);

/** Publishes every starter policy whose newest version is missing or asks something else; each start of the server calls this. */
export async function publishStarterPolicies(now = new Date()) {
  for (const policy of starterPolicies) {
    const newest = await newestOf(db(), policy.name);
    if (!newest || !same(newest, policyAsks.parse(policy))) await publishPolicy(policy, now);
  }
}

const newestOf = (tx: Tx, name: string) =>
  tx.policyVersion.findFirst({ where: { policy: { name } }, orderBy: { number: "desc" } });

const asked = Object.keys(policyAsks.omit({ name: true }).shape) as Exclude<keyof z.infer<typeof policyAsks>, "name">[];

type Asks = Record<(typeof asked)[number], unknown>;

const same = (a: Asks, b: Asks) => textOf(a) === textOf(b);

const textOf = (asks: Asks) => canonical(Object.fromEntries(asked.map((key) => [key, asks[key]])));
