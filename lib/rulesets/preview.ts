import { z } from "zod";
import { perform } from "@/lib/door/perform";
import type { Spec } from "@/lib/door/spec";
import { orNull } from "@/lib/risk/assessment-failed";
import { assessBy, rulesetOf, withPoints } from "@/lib/risk/in-force";
import { loadOrFail } from "@/lib/risk/load-or-fail";

/** Screenings in a part: less than a second of work on an idle machine. */
const size = 20;

/**
 * Previews a proposal over the next open screenings; whether there may be more. How far it is stands in the database: whoever comes next
 * goes on from there, and of many instances one works at a time.
 */
export async function previewPart(now: Date) {
  const done = await perform(part, null, {}, now);
  return done.ok && done.data;
}

const part: Spec<z.ZodType<object>, boolean, null> = {
  can: "anyone",
  input: z.object({}),
  async run({ tx, now }) {
    // A proposal made from a ruleset of before cannot be released any more.
    const [waiting] = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM ruleset_draft WHERE "previewedAt" IS NULL AND "basedOn" = (SELECT max(number) FROM ruleset)
      ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    if (!waiting) return { happened: null, data: false };
    const row = await tx.rulesetDraft.findUniqueOrThrow({
      where: waiting,
      include: { points: withPoints.draft.select.points },
    });
    const draft = rulesetOf({ number: row.basedOn + 1, edition: row.edition, draft: row });
    const last = await tx.rulesetPreview.findFirst({ where: { draftId: row.id }, orderBy: { screeningId: "desc" } });
    const open = await tx.screening.findMany({
      where: { endedAt: null, ...(last && { id: { gt: last.screeningId } }) },
      select: { id: true, state: true, assessments: { orderBy: { number: "desc" }, take: 1, select: { risk: true } } },
      ...{ orderBy: { id: "asc" }, take: size },
    });
    const rows = [];
    for (const { id, state, assessments } of open) {
      const assessed = loadOrFail(tx, id, now).then((facts) => assessBy(draft, facts, now));
      const after = (await orNull(assessed))?.assessment;
      rows.push({
        ...{ draftId: row.id, screeningId: id, stateBefore: state, riskBefore: assessments[0]?.risk },
        ...{ stateAfter: after?.state ?? null, riskAfter: after?.risk ?? null },
      });
    }
    // At the end, since each row holds its screening until this is committed.
    await tx.rulesetPreview.createMany({ data: rows });
    if (open.length === size) return { happened: null, data: true };
    await tx.rulesetDraft.update({ where: { id: row.id }, data: { previewedAt: now } });
    const screenings = await tx.rulesetPreview.count({ where: { draftId: row.id } });
    const event = { name: "ruleset.previewed", data: { screenings } } as const;
    return { happened: { stream: "company", event, rows: [["ruleset_draft", row.id]] }, data: true };
  },
};
