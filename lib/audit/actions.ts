"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { env } from "@/lib/env";
import { openProgress, sealProgress } from "./progress";
import { verifyInput } from "./schema";
import { nextPart } from "./verify-all";

/**
 * Verifies the next part of everything, in about a second, and answers how far it is and where to go on. The last part, or the first
 * break, is recorded once with what was found.
 */
export const verifyNext = action({
  can: "audit:read",
  input: verifyInput,
  async run({ actor: { id: by }, tx, input: { progress }, now }) {
    const key = env().BONAFIDE_COMPANY_KEY;
    const fresh = { after: "", streams: 0, entries: 0, by, began: now.getTime() };
    const from = progress ? openProgress(progress, key, by, now) : fresh;
    if (!from) throw new Refusal("stale", "This verification cannot go on. Begin it again.");
    const { goOn, broken, of, ...done } = await nextPart(tx, from);
    const { streams, entries } = done;
    const data = { streams, entries, of, broken, progress: goOn ? sealProgress(done, key) : null };
    if (goOn) return { happened: null, data };
    const found = broken ? { whole: false, stream: broken.stream, number: broken.number } : { whole: true };
    const event = { name: "audit.verified", data: { streams, entries, ...found } } as const;
    return { happened: { stream: "company", event, rows: [] }, data };
  },
});
