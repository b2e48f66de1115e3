import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alikeScreenings } from "@/lib/alike/queries";
import { othersFor } from "@/lib/alike/shown";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck } from "@/lib/checks/actions";
import { listMatters } from "@/lib/compliance/queries";
import { perform } from "@/lib/door/perform";
import { storeEvidence } from "@/lib/evidence/upload";
import { assess, factsDigest } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { getScreening } from "@/lib/screenings/queries/screening";
import { stateSource } from "@/lib/sources/actions";
import { documentPicture } from "@/prisma/seed/document-picture";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import {
  completeDocument,
  readsAsSecond,
  sendsAddressDocument,
  sendsPassport,
  showsDutchCard,
  wantsDeliveryTo,
} from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { application, sceneAsking, type TestCompany, testCompany, withOwnMailbox } from "@/prisma/seed/test-company";
import { askSecondReading, confirmDocument } from "./actions";

const home = "12 Elm Street, Leeds LS1 4AB";
let it: TestCompany;
let [hana, tunde, olga] = [] as Actor[];
let picture: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  it = await testCompany();
  hana = it.company.colleague("Hana Sato");
  tunde = it.company.colleague("Tunde Bello");
  olga = it.company.colleague("Olga Lind");
  const about = { name: "Somebody", address: "", number: "X1", issued: "2024-01-01", seed: 1 };
  picture = Uint8Array.from(await documentPicture({ kind: "passport", ...about }));
});
afterAll(() => it?.drop());

const position = "platform";
const when = (hour: number) => it.at(8, `${String(hour).padStart(2, "0")}:00` as "09:00");

/** A screening that asks for both documents and where equipment goes, with the consent that pictures need. */
async function agreed(scene?: Awaited<ReturnType<typeof asking>>) {
  const on = await openByForm(scene ?? withOwnMailbox(await asking()), it.at(9, "09:00"), application);
  await givesConsent(on, it.at(9, "10:00"), "identity-document");
  return on;
}
let made: Awaited<ReturnType<typeof sceneAsking>> | undefined;
async function asking() {
  made ??= await sceneAsking(it, "identity-document", "address-document", "shipping-address");
  return made;
}
const passport = async (on: Case) =>
  it.client.source.findFirstOrThrow({
    where: { screeningId: on.screeningId, kind: "identity-document", replacedAt: null },
  });
const confirm = async (on: Case, by: Actor, answer = "agrees" as "agrees" | "differs", note = "") =>
  perform(
    confirmDocument,
    by,
    { screeningId: on.screeningId, sourceId: (await passport(on)).id, answer, note },
    when(11),
  );
const outcome = (on: Case, kind = "identity-document") =>
  perform(completeCheck, on.recruiter, { screeningId: on.screeningId, kind, answers: {} }, when(14));

describe("two people", () => {
  test("the one who typed it in is never the second, and the second answers once", async () => {
    const on = await agreed();
    await sendsPassport(on, when(9));
    expect(await outcome(on)).toMatchObject({ message: "Not complete yet: a second person who reads it." });
    expect(await confirm(on, on.recruiter)).toMatchObject({ ok: false, code: "second-person" });
    expect(await confirm(on, olga as Actor)).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await confirm(on, tunde as Actor)).toMatchObject({ ok: false, code: "not-found" });
    expect(await confirm(on, hana as Actor, "differs")).toMatchObject({ fields: { note: "Write what differs." } });
    expect(await confirm(on, hana as Actor)).toMatchObject({ ok: true });
    expect(await confirm(on, hana as Actor)).toMatchObject({ ok: false, code: "answered" });
    expect(await outcome(on)).toEqual({ ok: true, data: { outcome: "clear" } });
  });

  test("what differs is a concern, until it is typed in anew and read again", async () => {
    const on = await agreed();
    await sendsPassport(on, when(9));
    const { id: sourceId } = await passport(on);
    await readsAsSecond(on, when(10), "identity-document", "differs");
    await sendsPassport(on, when(11));
    const late = { screeningId: on.screeningId, sourceId, answer: "agrees", note: "" } as const;
    expect(await perform(confirmDocument, it.company.colleague("Leo Brandt"), late, when(12))).toMatchObject({
      code: "replaced",
    });
    expect(await outcome(on)).toMatchObject({ code: "check-incomplete" });
    await readsAsSecond(on, when(12), "identity-document", "differs");
    expect(await outcome(on)).toEqual({ ok: true, data: { outcome: "concern" } });
    expect(await confirm(on, it.company.colleague("Leo Brandt"))).toMatchObject({ code: "check-done" });
  });

  test("asking tells compliance where the position has no other recruiter, and names nobody", async () => {
    const on = await agreed();
    const ask = () =>
      perform(askSecondReading, on.recruiter, { screeningId: on.screeningId, kind: "identity-document" }, when(10));
    expect(await ask()).toMatchObject({ code: "no-document" });
    await sendsPassport(on, when(9));
    expect(await ask()).toMatchObject({ ok: true });
    const told = await it.client.notification.findMany({
      where: { screeningId: on.screeningId },
      include: { user: true },
    });
    expect(new Set(told.map(({ kind, user }) => `${kind} ${user.role}`))).toEqual(
      new Set(["second-reading compliance"]),
    );
  });

  test("whoever is disabled, or may not see it, is no second reader: then it is compliance’s turn, who find it", async () => {
    const on = await agreed();
    const { screeningId, positionId } = on;
    await it.client.positionRecruiter.create({ data: { positionId, userId: (tunde as Actor).id } });
    await sendsPassport(on, when(9));
    const whoIsAsked = async (hour: number) => {
      const input = { screeningId, kind: "identity-document" } as const;
      expect(await perform(askSecondReading, on.recruiter, input, when(hour))).toMatchObject({ ok: true });
      const told = await it.client.notification.findMany({
        where: { screeningId, kind: "second-reading", at: when(hour) },
        include: { user: true },
      });
      const { rows } = await listMatters(hana as Actor, { kind: "reading" }, when(hour));
      const found = rows.some(({ href }) => href.includes(screeningId));
      return [[...new Set(told.map(({ user }) => user.role))].join(), found];
    };
    expect(await whoIsAsked(10)).toEqual(["recruiter", false]);
    await it.client.screening.update({ where: { id: screeningId }, data: { restrictedAt: when(11) } });
    await it.client.screeningAccess.create({ data: { screeningId, userId: on.recruiter.id } });
    expect(await whoIsAsked(11)).toEqual(["compliance", true]);
    await it.client.screening.update({ where: { id: screeningId }, data: { restrictedAt: null } });
    await it.client.user.update({ where: { id: tunde?.id }, data: { disabledAt: when(12) } });
    expect(await whoIsAsked(12)).toEqual(["compliance", true]);
    await it.client.user.update({ where: { id: tunde?.id }, data: { disabledAt: null } });
    await it.client.positionRecruiter.deleteMany({ where: { positionId, userId: tunde?.id } });
  });
});

describe("a number", () => {
  const shared = async (on: Case) => (await loadFacts(it.client, on.screeningId)).sameNumber;

  test("is kept as a fingerprint alone: in no row, entry or notice does it stand", async () => {
    const on = await agreed();
    const number = "QX 4417-9920";
    await sendsPassport(on, when(9), { number });
    const { keyed } = await it.client.identifier.findFirstOrThrow({ where: { screeningId: on.screeningId } });
    expect(keyed).toMatch(/^[0-9a-f]{64}$/);
    const tables = await it.client.$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
    for (const { name } of tables) {
      const found = await it.client.$queryRawUnsafe<unknown[]>(
        `SELECT 1 FROM "${name}" t WHERE replace(replace(to_jsonb(t)::text, ' ', ''), '-', '') ILIKE '%QX44179920%' LIMIT 1`,
      );
      expect(found, name).toEqual([]);
    }
  });

  test("that another candidate gave is a difference for compliance, and of the same candidate it is none", async () => {
    const [one, another] = [await agreed(), await agreed()];
    expect(await shared(one)).toBeNull();
    await sendsPassport(one, when(9), { number: "PA 11-22" });
    expect(await shared(one)).toBe(0);
    await showsDutchCard(another, when(9), "pa1122");
    expect(await shared(another)).toBe(0);
    await sendsPassport(another, when(10), { number: "pa1122" });
    expect([await shared(one), await shared(another)]).toEqual([1, 1]);
    const { differences, state } = assess(await loadFacts(it.client, another.screeningId), when(11));
    expect(differences.map(({ rule }) => rule)).toContain("document-number-shared");
    expect(state).toBe("with-compliance");
    await sendsPassport(another, when(12), { number: "PA 11-23" });
    expect([await shared(one), await shared(another)]).toEqual([0, 0]);
  });

  test("of one person entered twice, by name and mailbox, is one document's; under another name it is not", async () => {
    const scene = withOwnMailbox(await asking());
    const sent = async (name = scene.person.name) => {
      const on = await agreed({ ...scene, person: { ...scene.person, name } });
      await sendsPassport(on, when(9), { number: "TW 33-44" });
      return on;
    };
    const [once, again] = [await sent(), await sent()];
    expect([await shared(once), await shared(again)]).toEqual([0, 0]);
    const other = await sent("Ingrid Vollmer");
    expect([await shared(once), await shared(again), await shared(other)]).toEqual([1, 1, 2]);
  });

  const assessed = ({ screeningId }: Case) => it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
  const entries = ({ screeningId }: Case) =>
    it.client.auditEntry.findMany({ where: { stream: screeningId }, orderBy: { number: "asc" } });

  const withThisNumber = async (by: Actor, screeningId: string) =>
    othersFor("document-number-shared", await alikeScreenings(by, screeningId));

  test("that comes to two candidates is said of the first at once, by nobody, and compliance is led to both", async () => {
    const [first, second, ended] = [await agreed(), await agreed(), await agreed()];
    const number = "SH-700-1";
    await sendsPassport(ended, when(8), { number });
    await ends(ended, when(8), "withdrew");
    const before = (await entries(ended)).length;
    await sendsPassport(first, when(9), { number: "SH-700-2" });
    await sendsPassport(second, when(9), { number: "SH-700-2" });
    expect((await assessed(first)).state).toBe("with-compliance");
    expect((await entries(first)).at(-1)).toMatchObject({ event: "screening.reassessed", actorId: null });
    const told = { kind: "to-look-at", screeningId: first.screeningId, byId: null };
    expect(await it.client.notification.count({ where: told })).toBe(2);
    const line = {
      id: second.screeningId,
      name: second.person.name,
      position: "Archivist",
      same: "number of a document",
    };
    expect(await withThisNumber(hana as Actor, first.screeningId)).toEqual([line]);
    expect(await withThisNumber(first.recruiter, first.screeningId)).toEqual([]);
    const shown = (await getScreening(hana as Actor, first.screeningId))?.whole?.differences;
    expect(shown?.find(({ rule }) => rule === "document-number-shared")?.others).toEqual([line]);

    await sendsPassport(second, when(10), { number });
    expect((await assessed(first)).state).not.toBe("with-compliance");
    expect((await assessed(second)).state).toBe("with-compliance");
    expect(await entries(ended)).toHaveLength(before);
    await sendsPassport(second, when(11), { number: "-" });
    expect(await withThisNumber(hana as Actor, second.screeningId)).toEqual([]);
    for (const { screeningId } of [first, second, ended])
      expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
  });

  test("that many exchange at once: nobody waits for ever, and every assessment is of what holds", async () => {
    const all = [];
    for (let n = 0; n < 5; n++) all.push(await agreed());
    for (const round of [0, 1, 2])
      await Promise.all(all.map((on, n) => showsDutchCard(on, when(9 + round), `SWAP ${(n + round) % 2}`)));
    await Promise.all(all.map((on, n) => showsDutchCard(on, when(13), n === 4 ? "SWAP 0" : `ALONE ${n}`)));
    expect((await Promise.all(all.map(assessed))).map(({ state }) => state)).not.toContain("with-compliance");
    for (const on of all) {
      const { factsDigest: kept } = await it.client.assessment.findFirstOrThrow({
        where: { screeningId: on.screeningId },
        orderBy: { number: "desc" },
      });
      expect(kept).toBe(factsDigest(await loadFacts(it.client, on.screeningId)));
    }
  });
});

describe("a document that may be compared and not kept", () => {
  const dutch = { issuer: "NL", document: "identity-card" } as const;

  test("takes no picture by any road, is confirmed by somebody who saw it, and keeps the comparison", async () => {
    const on = await agreed();
    const { screeningId, recruiter } = on;
    const file = {
      screeningId,
      kind: "identity-document",
      fileName: "card.png",
      how: "candidate",
      bytes: picture,
    } as const;
    for (const checkKind of ["identity-document", "shipping-address", undefined])
      for (const side of ["front", "back"] as const)
        expect(await storeEvidence(recruiter, { ...file, ...dutch, side, checkKind }, when(9))).toMatchObject({
          ok: false,
          code: "not-kept",
          message: expect.stringMatching(/^Dutch documents .* Look at it together in a meeting instead\.$/),
        });
    const undeclared = await storeEvidence(recruiter, file, when(9));
    expect(undeclared).toMatchObject({ code: "invalid", fields: { issuer: "Choose the place that issued it." } });
    expect(await it.client.evidence.count({ where: { screeningId, kind: "identity-document" } })).toBe(0);

    const other = { ...file, kind: "other", checkKind: "identity-document" } as const;
    const kept = await storeEvidence(recruiter, other, when(9));
    const evidenceId = kept.ok ? kept.data.id : "";
    const state = { screeningId, source: "identity-document", name: on.person.name, details: dutch } as const;
    expect(await perform(stateSource, recruiter, { ...state, evidenceId }, when(9))).toMatchObject({
      code: "not-kept",
    });
    expect(await perform(stateSource, recruiter, { ...state, backId: evidenceId }, when(9))).toMatchObject({
      code: "not-kept",
    });
    await showsDutchCard(on, when(10));
    await readsAsSecond(on, when(11), "identity-document");
    await completeDocument(on, when(12), "identity-document");
    expect(await it.client.confirmation.count({ where: { screeningId } })).toBe(1);
  });

  test("of a licence with a barcode the front is kept and the back is not, and a state must be named", async () => {
    const on = await agreed();
    const file = {
      screeningId: on.screeningId,
      kind: "identity-document",
      fileName: "a.png",
      how: "candidate",
    } as const;
    const licence = (issuer: string, side: "front" | "back") =>
      storeEvidence(on.recruiter, { ...file, bytes: picture, issuer, document: "driving-licence", side }, when(9));
    expect(await licence("US", "front")).toMatchObject({ code: "invalid" });
    expect(await licence("US-TX", "back")).toMatchObject({ code: "not-kept" });
    expect(await licence("US-TX", "front")).toMatchObject({ ok: true });
    expect(await licence("US-NY", "back")).toMatchObject({ ok: true });
  });
});

test("an address document is stated on its own check, and the shipping check compares with it", async () => {
  const on = await agreed();
  const { screeningId } = on;
  const started = async () =>
    (await it.client.check.findMany({ where: { screeningId, startedAt: { not: null } } }))
      .map(({ kind }) => kind)
      .sort();
  await sendsAddressDocument(on, when(9), "utility-bill", home);
  expect(await started()).toEqual(["address-document"]);
  await wantsDeliveryTo(on, when(10), home);
  expect(await started()).toEqual(["address-document", "shipping-address"]);
  await readsAsSecond(on, when(11), "address-document");
  expect(await outcome(on, "address-document")).toEqual({ ok: true, data: { outcome: "clear" } });
  const shipping = { screeningId, kind: "shipping-address", answers: { seen: "copy" } };
  expect(await perform(completeCheck, on.recruiter, shipping, when(15))).toEqual({
    ok: true,
    data: { outcome: "clear" },
  });
  const lease = { screeningId, source: "address-document", name: "A", address: home } as const;
  const details = { issuer: "GB", document: "lease" } as const;
  expect(await perform(stateSource, on.recruiter, { ...lease, details }, when(16))).toMatchObject({
    code: "check-done",
  });
});

test("without a check of its own a document is stated in the shipping check, as before", async () => {
  const on = await openByForm(it.scene(position), it.at(9, "09:00"), application);
  await sendsAddressDocument(on, when(9), "utility-bill", home);
  const checks = await it.client.check.findMany({ where: { screeningId: on.screeningId, startedAt: { not: null } } });
  expect(checks.map(({ kind }) => kind)).toEqual(["shipping-address"]);
});

test("a document that had expired when it was typed in could not verify anybody, and says so", async () => {
  const on = await agreed();
  await sendsPassport(on, when(9), { expires: "2020-01-31" });
  expect((await loadFacts(it.client, on.screeningId)).expiredDocuments).toEqual(["identity-document"]);
  await readsAsSecond(on, when(10), "identity-document");
  expect(await outcome(on)).toEqual({ ok: true, data: { outcome: "could-not-verify" } });
  const done = await it.client.completion.findFirstOrThrow({ where: { check: { screeningId: on.screeningId } } });
  expect(done.words).toBe("confirmed by two people; it had expired, so a newer document is needed");
});

test("whether it had expired is judged by the days it was read, not by today", async () => {
  const [before, between, after] = [await agreed(), await agreed(), await agreed()];
  const read = when(10).toISOString().slice(0, 10);
  const dayBefore = it.at(9, "10:00").toISOString().slice(0, 10);
  await sendsPassport(before, it.at(9, "11:00"), { expires: dayBefore });
  await readsAsSecond(before, when(10), "identity-document");
  await sendsPassport(between, it.at(9, "11:00"), { expires: dayBefore });
  await sendsPassport(after, it.at(9, "11:00"), { expires: read });
  await readsAsSecond(after, when(10), "identity-document");
  const expired = async (on: Case) => (await loadFacts(it.client, on.screeningId)).expiredDocuments;
  expect(await expired(before)).toEqual(["identity-document"]);
  expect(await expired(between)).toEqual([]);
  expect(await expired(after)).toEqual([]);
});
