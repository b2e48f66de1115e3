import type { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { fieldsOf } from "@/lib/door/fields";
import { wellFormed } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import { orNull } from "@/lib/risk/assessment-failed";
import { loadOrFail } from "@/lib/risk/load-or-fail";
import { lockScreening } from "@/lib/screenings/write";
import { filledIn, type Outcome } from "./define-check";
import { checkKind } from "./kinds";
import { checkInput, draftBody } from "./schema";
import { findCheck, needOpenAddress, workOn } from "./write";

/**
 * A draft as kept, with the outcome that would follow from it (of a check that is its answers alone) and what is too long to be
 * taken in the end, or the other person's when the one sent was made from an older version.
 */
export type DraftAnswer =
  | { saved: true; version: number; at: string; proposed?: Outcome | null; tooLong?: string }
  | { saved: false; version: number; at: string; by: string; answers: Record<string, unknown> };

type Body = z.output<typeof draftBody>;

/** Keeps unfinished answers of a check; the first one starts the check, and a stale one is answered with the newer text. */
export const putDraft: Endpoint<typeof checkInput, Body, DraftAnswer> = {
  can: "check:work",
  input: checkInput,
  async prepare({ request }) {
    const body = await bodyOf(request, 64 * 1024, "This is too long for a draft. Shorten it, or add it as evidence.");
    return wellFormed(draftBody, parsed(body.toString("utf8")));
  },
  async run({ actor, tx, now, input: { screeningId, kind }, prepared: { version, answers } }) {
    const screening = await lockScreening(tx, actor, screeningId);
    if (screening.endedAt) throw new Refusal("ended", "This screening has ended; nothing in it changes any more.");
    const { id } = await findCheck(tx, actor, screeningId, kind);
    await needOpenAddress(tx, screeningId, kind);
    const kept = await tx.draft.findUnique({ where: { checkId: id } });
    if (kept && kept.version !== version) {
      const stale = { saved: false, version: kept.version, at: kept.updatedAt.toISOString(), by: kept.byName } as const;
      return { happened: null, data: { ...stale, answers: kept.body as Record<string, unknown> } };
    }
    const { rows } = await workOn(tx, actor, screeningId, kind, now);
    const draft = {
      body: answers as Prisma.InputJsonObject,
      version: (kept?.version ?? 0) + 1,
      byName: actor.name,
      updatedAt: now,
    };
    await tx.draft.upsert({ where: { checkId: id }, create: { checkId: id, ...draft }, update: draft });
    const event = { name: "check.started", data: { kind } } as const;
    const happened = rows.length > 0 ? { stream: screeningId, event, rows } : null;
    const asked = checkKind(kind);
    const facts = asked.result && (await orNull(loadOrFail(tx, screeningId, now)));
    const proposed = facts && asked.outcome(facts, filledIn(answers));
    const saved = { version: draft.version, at: now.toISOString(), tooLong: tooLong(asked.answers, answers) };
    return { happened, data: { saved: true, ...saved, proposed } };
  },
};

/** Which answer is too long to be taken in the end, in words. */
function tooLong(schema: z.ZodType, answers: Body["answers"]) {
  const issue = schema.safeParse(filledIn(answers)).error?.issues.find(({ code }) => code === "too_big");
  const field = fieldsOf(schema).find(({ name }) => name === issue?.path[0]);
  return issue?.code === "too_big" && field ? `“${field.label}” takes at most ${issue.maximum} characters.` : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "The draft could not be read.");
  }
}
