"use server";

import { z } from "zod";
import type { RecordedRow } from "@/lib/audit/recorded";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { adopt } from "./adopt";
import { loadInForce, newestEngine } from "./load";
import { ownPoints } from "./points";
import { draftInput, proposeInput } from "./schema";
import { draftToRelease, needNewest } from "./write";

/** Proposes points of this program's edition; changes nothing until it is previewed and released. */
export const proposeRuleset = action({
  can: "ruleset:release",
  input: proposeInput,
  async run({ actor, tx, now, input: { basedOn, reason, rules } }) {
    const adopted = await adopt(tx, now);
    const before = await loadInForce(tx);
    needNewest(basedOn, before.number);
    const { edition, rules: shipped } = await newestEngine();
    const { own, problems } = ownPoints(rules, shipped, before.points, { id: actor.id, now });
    if (Object.keys(problems).length > 0)
      throw new Refusal("invalid", "Some of these points need another look.", problems);
    const numbers = (points: { rule: string; points: number }[]) =>
      points
        .map(({ rule, points }) => `${rule} ${points}`)
        .sort()
        .join();
    if (before.edition === edition && numbers(own) === numbers(before.points))
      throw new Refusal("unchanged", "These points are in force already.");
    const { id } = await tx.rulesetDraft.create({
      data: { basedOn, edition, reason, proposedById: actor.id, proposedAt: now },
    });
    const data = own.map(({ rule, points, why, setById, setAt }) => ({
      draftId: id,
      rule,
      points,
      why,
      setById,
      setAt,
    }));
    const kept = await tx.rulePoints.createManyAndReturn({ data, select: { id: true } });
    const rows: RecordedRow[] = [
      ...adopted,
      ["ruleset_draft", id],
      ...kept.map(({ id }) => ["rule_points", id] as const),
    ];
    const event = { name: "ruleset.proposed", data: { edition, rules: own.length } } as const;
    return { happened: { stream: "company", event, rows }, data: { draftId: id } };
  },
});

/** Makes the preview again, over the screenings that are open now. */
export const previewAgain = action({
  can: "ruleset:release",
  input: draftInput,
  async run({ tx, input: { draftId } }) {
    const draft = await draftToRelease(tx, draftId);
    if (!draft.previewedAt) throw new Refusal("under-way", "The preview is being made already.");
    await tx.rulesetPreview.deleteMany({ where: { draftId } });
    await tx.rulesetDraft.update({ where: { id: draftId }, data: { previewedAt: null } });
    const event = { name: "ruleset.preview-begun", data: { edition: draft.edition } } as const;
    return { happened: { stream: "company", event, rows: [["ruleset_draft", draftId]] }, data: null };
  },
});

/** Puts a proposal in force whose preview was seen; what is open is assessed by it afterwards, in turns of their own. */
export const releaseRuleset = action({
  can: "ruleset:release",
  input: draftInput,
  async run({ actor, tx, now, input: { draftId } }) {
    const { basedOn, edition, previewedAt } = await draftToRelease(tx, draftId);
    if (!previewedAt)
      throw new Refusal("no-preview", "The preview is still being made. Look at it first, then release.");
    if (now.getTime() - previewedAt.getTime() > day)
      throw new Refusal("old-preview", "The preview is older than a day. Preview it again, then release.");
    const number = basedOn + 1;
    const { id } = await tx.ruleset.create({
      data: { number, edition, draftId, releasedById: actor.id, releasedAt: now },
    });
    await tx.rulesetPreview.deleteMany({ where: { draftId: { not: draftId } } });
    const event = { name: "ruleset.released", data: { number, edition } } as const;
    return { happened: { stream: "company", event, rows: [["ruleset", id]] }, data: { number } };
  },
});

const day = 24 * 60 * 60_000;

/** Begins to make every stored assessment again. */
export const startReplay = action({
  can: "ruleset:release",
  input: z.object({}),
  async run({ actor, tx, now }) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('company', 0))`;
    if (await tx.replay.findFirst({ where: { endedAt: null } }))
      throw new Refusal("under-way", "Somebody was first: they are being made again already.");
    await tx.replay.create({ data: { startedById: actor.id, startedAt: now } });
    return { happened: { stream: "company", event: { name: "replay.started", data: {} }, rows: [] }, data: null };
  },
});
