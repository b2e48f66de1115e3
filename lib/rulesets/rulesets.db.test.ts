import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { edition } from "@/lib/risk/assess";
import { assessWhatFailed } from "@/lib/risk/retry";
import { rules } from "@/lib/risk/rules";
import { unassessed } from "@/lib/risk/states";
import type { Case } from "@/prisma/seed/scene";
import { proposesSettled, settles } from "@/prisma/seed/steps/decisions";
import { sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { oneLine, openByForm } from "@/prisma/seed/steps/opening";
import { ends, writes } from "@/prisma/seed/steps/people";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { asOwner } from "@/scripts/throwaway-postgres";
import { previewAgain, proposeRuleset, releaseRuleset, startReplay } from "./actions";
import { adoptRulesets } from "./adopt";
import { applyRuleset } from "./apply";
import { previewPart } from "./preview";
import { getProposal } from "./queries";
import { loadRecords } from "./record";
import { replayAll, replayPart, replayScreening } from "./replay-all";

let it: TestCompany;
const hana = () => it.company.colleague("Hana Sato");
const newest = ({ screeningId }: Case) =>
  it.client.assessment.findFirstOrThrow({ where: { screeningId }, orderBy: { number: "desc" } });
const whole = async (stream: string) => (await it.client.$transaction((tx) => verifyStream(tx, stream))).whole;

/** The points of every rule as they are shipped, but for those given. */
const typed = (own: Record<string, [points: string, why: string]>) =>
  Object.fromEntries(
    rules.map(({ id, points }) => {
      const [given, why] = own[id] ?? [String(points), ""];
      return [id, { points: given, why }];
    }),
  );
const propose = (basedOn: number, own: Parameters<typeof typed>[0]) =>
  perform(proposeRuleset, hana(), { basedOn, reason: "Many of our people move.", rules: typed(own) }, it.now);
const previewAll = async () => {
  while (await previewPart(it.now));
};

async function openShippingElsewhere() {
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", oneLine(application.home));
  await wantsDeliveryTo(on, it.at(8, "10:00"), "Unit 9, Dock Road, Hull HU1 2AB");
  return on;
}

/** Leaves in a screening what no version here reads as facts. */
const spoil = ({ screeningId }: Case) =>
  asOwner(
    it.ownerUrl,
    `UPDATE claim SET verdict = 'unheard of', score = 1, words = '' WHERE "screeningId" = '${screeningId}'`,
  );

/** Changes what the database lets nobody change, as who owns the table and means to could. */
const tamper = (table: string, statement: string) =>
  asOwner(
    it.ownerUrl,
    `ALTER TABLE ${table} DISABLE TRIGGER append_only; ${statement}; ALTER TABLE ${table} ENABLE TRIGGER append_only`,
  );

function inAnOwnDatabase() {
  beforeAll(async () => {
    it = await testCompany();
    vi.useFakeTimers({ toFake: ["Date"], now: it.now });
  });
  afterAll(() => {
    vi.useRealTimers();
    return it?.drop();
  });
}

describe("a company whose assessments were made by edition 5", () => {
  inAnOwnDatabase();
  let moving: Case;
  let plain: Case;
  let over: Case;
  beforeAll(async () => {
    await it.client.ruleset.create({ data: { number: 5, edition: 5 } });
    moving = await openShippingElsewhere();
    plain = await openByForm(it.scene("backend", "Somebody Else"), it.at(9, "11:00"), application);
    over = await openByForm(it.scene("backend", "Another Person"), it.at(9, "12:00"), application);
    await ends(over, it.at(7, "09:00"), "withdrew");
    // The version before knew of no rulesets: the next start gives those in use a row.
    await tamper("ruleset", "DELETE FROM ruleset");
    await adoptRulesets(it.now);
  });

  test("is assessed by it until another is released, and every assessment comes out the same again", async () => {
    expect(await newest(moving)).toMatchObject({ ruleset: 5, risk: 22, state: "open-differences" });
    const count = await it.client.assessment.count();
    expect(await replayAll(it.now)).toMatchObject({ same: count, different: 0, withoutEdition: 0, erased: 0 });
  });

  test("a draft names what is wrong at its field, and changes nothing", async () => {
    const refused = await propose(5, { "name-differs": ["61", "x"], "place-differs": ["3", ""] });
    expect(refused).toMatchObject({
      code: "invalid",
      fields: { "rules.name-differs.points": expect.any(String), "rules.place-differs.why": expect.any(String) },
    });
    expect(await propose(4, {})).toMatchObject({ code: "newer-ruleset" });
    expect(await it.client.rulesetDraft.count()).toBe(0);
  });

  test("previewed over what is open, released once of two at once, then in force for what is open and nothing else", async () => {
    const one = await propose(5, { "shipping-address-differs": ["9", "Half of our people move for the job."] });
    const other = await propose(5, {});
    if (!one.ok || !other.ok) throw new Error(JSON.stringify([one, other]));
    expect(await perform(releaseRuleset, hana(), one.data, it.now)).toMatchObject({ code: "no-preview" });
    await Promise.all([previewAll(), previewAll()]);
    await previewAll();
    const where = { draftId: one.data.draftId };
    const preview = await it.client.rulesetPreview.findMany({ where });
    expect(preview.map(({ screeningId }) => screeningId).sort()).toEqual(
      [moving, plain].map(({ screeningId }) => screeningId).sort(),
    );
    const tomorrow = new Date(it.now.getTime() + 25 * 60 * 60_000);
    expect(await perform(releaseRuleset, hana(), one.data, tomorrow)).toMatchObject({ code: "old-preview" });

    expect((await perform(previewAgain, hana(), one.data, it.now)).ok).toBe(true);
    await previewAll();
    const answers = await Promise.all([one, other].map(({ data }) => perform(releaseRuleset, hana(), data, it.now)));
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual(["newer-ruleset", "ok"]);
    const inForce = await it.client.ruleset.findFirstOrThrow({ orderBy: { number: "desc" }, include: { draft: true } });
    expect(inForce).toMatchObject({ number: 6, edition, releasedById: hana().id });

    await Promise.all([applyRuleset(it.now), applyRuleset(it.now)]);
    for (const { screeningId, stateAfter, riskAfter } of await it.client.rulesetPreview.findMany({
      where: { draftId: inForce.draft?.id },
    })) {
      const all = await it.client.assessment.findMany({ where: { screeningId }, orderBy: { number: "desc" } });
      expect(all[0]).toMatchObject({ ruleset: 6, state: stateAfter, risk: riskAfter });
      expect(all.filter(({ ruleset }) => ruleset === 6)).toHaveLength(1);
    }
    expect((await newest(over)).ruleset).toBe(5);
    for (const stream of ["company", moving.screeningId, over.screeningId]) expect(await whole(stream)).toBe(true);
    await writes(plain, it.now, "Nothing new.");
    expect((await newest(plain)).ruleset).toBe(6);
  });

  test("old and new assessments come out the same again; one that was changed is found", async () => {
    expect((await perform(startReplay, hana(), {}, it.now)).ok).toBe(true);
    expect(await perform(startReplay, hana(), {}, it.now)).toMatchObject({ code: "under-way" });
    while (await replayPart(it.now));
    expect(await it.client.replay.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      same: await it.client.assessment.count(),
      different: 0,
      endedAt: it.now,
    });
    const { id } = await newest(moving);
    await tamper("assessment", `UPDATE assessment SET risk = risk + 1 WHERE id = '${id}'`);
    await asOwner(
      it.ownerUrl,
      `UPDATE facts_snapshot SET sealed = '\\x00' WHERE "candidateId" =
      (SELECT "candidateId" FROM screening WHERE id = '${over.screeningId}')`,
    );
    const { found, different } = await replayAll(it.now);
    expect(found).toContainEqual(expect.objectContaining({ assessmentId: id, what: "result" }));
    expect(found.filter(({ what }) => what === "unreadable")).toHaveLength(different - 1);
    const again = await replayScreening(moving.screeningId);
    expect(again.map(({ replayed }) => replayed.outcome)).toEqual([...again.slice(1).map(() => "same"), "different"]);
  });
});

describe("a screening whose facts cannot be loaded", () => {
  inAnOwnDatabase();

  test("is previewed as one that could not be assessed, and says so once the ruleset is in force; the others are assessed", async () => {
    const broken = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
    const other = await openByForm(it.scene("backend", "Somebody Else"), it.at(9, "11:00"), application);
    await adoptRulesets(it.now);
    await spoil(broken);
    const draft = await propose(edition, { "shipping-address-differs": ["9", "Half of our people move for the job."] });
    if (!draft.ok) throw new Error(draft.message);
    await previewAll();
    const preview = await it.client.rulesetPreview.findMany({ orderBy: { screeningId: "asc" } });
    expect(preview).toMatchObject([
      { screeningId: broken.screeningId, stateBefore: expect.any(String), stateAfter: null, riskAfter: null },
      { screeningId: other.screeningId, stateAfter: expect.any(String) },
    ]);
    const at = { after: undefined, before: undefined };
    expect(await getProposal(hana(), draft.data.draftId, at)).toMatchObject({
      ...{ previewedAt: it.now, whyNot: null, seen: 2, changing: 1 },
      page: { rows: [{ screeningId: broken.screeningId, stateAfter: null }] },
    });

    expect((await perform(releaseRuleset, hana(), draft.data, it.now)).ok).toBe(true);
    const printed = vi.spyOn(console, "error").mockImplementation(() => {});
    await applyRuleset(it.now);
    expect(printed.mock.calls.join()).toContain(`Screening ${broken.screeningId} could not be assessed`);
    expect((await newest(other)).ruleset).toBe(edition + 1);
    expect((await newest(broken)).ruleset).toBe(edition);
    const kept = await it.client.screening.findUniqueOrThrow({ where: { id: broken.screeningId } });
    expect(kept.state).toBe(unassessed);
    const said = async ({ screeningId: stream }: Case) =>
      (await it.client.auditEntry.findMany({ where: { stream }, orderBy: { number: "desc" }, take: 2 })).map(
        ({ event }) => event,
      );
    expect(await said(broken)).toEqual(["screening.ruleset-not-applied", "screening.not-assessed"]);
    expect((await said(other))[0]).toBe("screening.ruleset-applied");
    await applyRuleset(it.now);
    await assessWhatFailed(it.now);
    expect((await said(broken))[0]).toBe("screening.ruleset-not-applied");
    printed.mockRestore();
  });
});

describe("a company that begins with this edition", () => {
  inAnOwnDatabase();

  test("has it in force as it is shipped, once, whoever starts; what it may not do is refused by the database", async () => {
    const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
    expect((await newest(on)).ruleset).toBe(edition);
    await Promise.all([adoptRulesets(it.now), adoptRulesets(it.now)]);
    expect(await it.client.ruleset.findMany()).toMatchObject([{ number: edition, edition, releasedById: null }]);
    expect(await it.client.auditEntry.count({ where: { event: "ruleset.shipped" } })).toBe(1);
    expect(await whole("company")).toBe(true);
    expect(await propose(edition, {})).toMatchObject({ code: "unchanged" });
    for (const statement of ["UPDATE ruleset SET edition = 1", "DELETE FROM ruleset", "DELETE FROM rule_points"])
      await expect(it.client.$executeRawUnsafe(statement)).rejects.toThrow(/permission denied/);
  });

  test("a rule's record counts each difference once, with the last word people said of it; a replay brings it back", async () => {
    const on = await openShippingElsewhere();
    await writes(on, it.at(7, "09:00"), "They moved, they say.");
    const id = "shipping-address-differs";
    const record = async () => (await loadRecords(it.client)).filter(({ rule }) => rule === id);
    expect(await record()).toEqual([{ rule: id, version: 1, raised: 1, settled: 0, confirmed: 0 }]);
    await proposesSettled(on, it.at(6, "09:00"), id, "A lease shows the move.");
    expect(await record()).toMatchObject([{ raised: 1, settled: 0 }]);
    await settles(on, it.at(5, "09:00"), "I read the lease, too.");
    expect(await record()).toMatchObject([{ raised: 1, settled: 1, confirmed: 0 }]);
    await asOwner(it.ownerUrl, "DELETE FROM raised_difference");
    await replayAll(it.now);
    expect(await record()).toMatchObject([{ raised: 1, settled: 1, confirmed: 0 }]);
  });

  test("an edition that is not here is said, and replayed by none", async () => {
    const on = await openByForm(it.scene("field", "Somebody Else"), it.at(8, "09:00"), application);
    await asOwner(it.ownerUrl, `INSERT INTO ruleset (id, number, edition) VALUES (gen_random_uuid(), 3, 3)`);
    await tamper("assessment", `UPDATE assessment SET ruleset = 3 WHERE "screeningId" = '${on.screeningId}'`);
    const [first] = await replayScreening(on.screeningId);
    expect(first?.replayed).toEqual({ outcome: "withoutEdition" });
    expect(await replayAll(it.now)).toMatchObject({ withoutEdition: 1, different: 0 });
  });
});
