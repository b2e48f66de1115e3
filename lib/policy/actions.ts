"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { asksOf } from "./draft";
import { whyNotPublish } from "./publishable";
import { publishInput } from "./schema";
import { keepVersion } from "./write";

/** Publishes a policy that compliance made, or the next version of one; positions keep the version they have. */
export const publishVersion = action({
  can: "policy:write",
  input: publishInput,
  async run({ actor, tx, now, input: { basedOn, ...draft } }) {
    const before = basedOn
      ? await tx.policyVersion.findUnique({ where: { id: basedOn }, select: { policy: true } })
      : null;
    if (basedOn && !before) throw new Refusal("not-found", "This policy is not there.");
    const asks = asksOf(before ? { ...draft, name: before.policy.name } : draft);
    const problems = whyNotPublish(asks);
    const count = Object.keys(problems).length;
    if (count > 0)
      throw new Refusal("not-publishable", "This policy cannot be published yet. Nothing typed is lost.", problems);
    return keepVersion(tx, asks, { id: actor.id, basedOn }, now);
  },
});
