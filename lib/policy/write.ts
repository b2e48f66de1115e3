import { z } from "zod";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { standardPolicy } from "./policies";

const publishStandard: Spec<z.ZodObject, { policyVersionId: string }, null> = {
  can: "anyone",
  input: z.object({}),
  async run({ tx, now }) {
    const { name, ...version } = standardPolicy;
    const policy = await tx.policy.create({ data: { name } });
    const { id } = await tx.policyVersion.create({
      data: { ...version, policyId: policy.id, number: 1, createdAt: now },
    });
    const event = { name: "policy.published", data: { number: 1 } } as const;
    return { happened: { stream: "company", event, rows: [["policy_version", id]] }, data: { policyVersionId: id } };
  },
};

/** Publishes the policy that every deployment starts with. Only the command line calls this, on an empty database. */
export const publishStandardPolicy = (now = new Date()) => perform(publishStandard, null, {}, now);
