import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unrecordedRow } from "@/lib/audit/unrecorded";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { perform } from "@/lib/door/perform";
import { protectAddress, unprotectAddress } from "@/lib/protected-address/actions";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { openForAnother } from "@/lib/screenings/actions";
import { getScreening } from "@/lib/screenings/queries/screening";
import { stateSource } from "@/lib/sources/actions";
import { documentPicture } from "@/prisma/seed/document-picture";
import { done } from "@/prisma/seed/done";
import type { Case } from "@/prisma/seed/scene";
import { keep, keepText, sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { type Application, openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { asOwner } from "@/scripts/throwaway-postgres";
import { readOlder } from "./backfill";
import { alikeScreenings } from "./queries";

let it: TestCompany;
let asking: Awaited<ReturnType<typeof sceneAsking>>;
let people = 0;
beforeAll(async () => {
  it = await testCompany();
  asking = await sceneAsking(it, "references", "shipping-address");
});
afterAll(() => it?.drop());

const when = (hour: number) => it.at(8, `${String(hour).padStart(2, "0")}:00` as "09:00");
const nth = () => String(++people).padStart(3, "0");

/** Somebody new, who shares nothing with anybody unless it is given here. */
function applies(given: Partial<Application> & { name?: string; email?: string } = {}, at = it.at(9, "09:00")) {
  const { name = `Somebody ${nth()}`, email = `mailbox${nth()}@mail.example`, ...stated } = given;
  const scene = { ...asking, person: { ...asking.person, name, email } };
  return openByForm(scene, at, { ...application, phone: `+44 113 496 0${nth()}`, ...stated });
}
const facts = ({ screeningId }: Case) => loadFacts(it.client, screeningId);
const assessed = async (on: Case) => assess(await facts(on), when(18)).differences.map(({ rule }) => rule);
/** The rules raised in what was stored of a screening, not in what would be said of it now. */
const stored = async ({ screeningId }: Case, by = it.company.colleague("Hana Sato")) =>
  (await getScreening(by, screeningId))?.whole?.differences.map(({ rule }) => rule) ?? [];
/** Reads everybody again from the start, and answers what went wrong. */
async function readAll() {
  const failed: unknown[] = [];
  for (let after: string | null = "00000000-0000-0000-0000-000000000000"; after; ) {
    const { last, problems } = await readOlder(after, when(12));
    failed.push(...problems);
    after = last;
  }
  return failed;
}
const nothing = { profile: null, address: null, equipment: null, file: null, picture: null };
const alone = { email: 0, phone: 0, ...nothing };

describe("a phone that two candidates gave", () => {
  let [first, second] = [] as unknown as [Case, Case];
  beforeAll(async () => {
    first = await applies({ phone: "+44 113 497 0001" });
    expect(await stored(first)).not.toContain("contact-shared");
    second = await applies({ phone: "0044 (113) 4970001" });
  });

  test("is said of both, of the first at once and by nobody, and every stream is whole", async () => {
    expect([await stored(first), await stored(second)]).toEqual([["contact-shared"], ["contact-shared"]]);
    const [last] = await it.client.auditEntry.findMany({
      where: { stream: first.screeningId },
      orderBy: { number: "desc" },
      take: 1,
    });
    expect(last).toMatchObject({ event: "screening.reassessed", actorId: null });
    for (const { screeningId } of [first, second])
      expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
  });

  test("leads compliance to both; a recruiter learns of another candidate and of nobody", async () => {
    const hana = it.company.colleague("Hana Sato");
    const line = { id: second.screeningId, name: second.person.name, position: "Archivist" };
    expect(await alikeScreenings(hana, first.screeningId)).toEqual([{ ...line, kinds: ["phone"] }]);
    expect(await alikeScreenings(first.recruiter, first.screeningId)).toEqual([]);
    const shown = async (by: Actor) => (await getScreening(by, first.screeningId))?.whole?.differences[0];
    expect((await shown(hana))?.others).toEqual([{ ...line, same: "phone number" }]);
    const told = await shown(first.recruiter);
    expect(told).toMatchObject({
      words: "Another candidate gave this phone number too.",
      values: [{ label: "Phone", text: "…0001: Another candidate" }],
      others: [],
    });
    for (const secret of [second.person.name, second.screeningId]) expect(JSON.stringify(told)).not.toContain(secret);
  });

  test("of a restricted screening is named to nobody who may not know of it, and counts all the same", async () => {
    const where = { id: second.screeningId };
    await it.client.screening.update({ where, data: { restrictedAt: when(9) } });
    expect(await alikeScreenings(first.recruiter, first.screeningId)).toEqual([]);
    expect((await facts(first)).shared?.phone).toBe(1);
    await it.client.screening.update({ where, data: { restrictedAt: null } });
  });
});

test("the same person's other screening is no other candidate; the same e-mail of a second row is", async () => {
  const first = await applies({ email: "twice@mail.example" });
  const { positionId } = await sceneAsking(it, "references");
  const open = { screeningId: first.screeningId, positionId };
  const again = await done(perform(openForAnother, first.recruiter, open, when(9)));
  expect([(await facts(first)).shared, (await facts({ ...first, ...again })).shared]).toEqual([alone, alone]);
  const second = await applies({ email: "TWICE@mail.example", phone: "" });
  expect((await facts(second)).shared).toEqual({ ...alone, phone: null, email: 1 });
});

describe("an address", () => {
  const house = "7 Quay Row, Hull HU1 1AA";
  test("counts where it is shown or sent to, from three others on for more, and not once it is replaced", async () => {
    const all: Case[] = [];
    for (let n = 0; n < 4; n++) {
      const on = await applies();
      await wantsDeliveryTo(on, when(9 + n), house);
      all.push(on);
    }
    for (const on of all) expect((await facts(on)).shared).toMatchObject({ address: 3, equipment: 3 });
    const [first, last] = [all[0] as Case, all[3] as Case];
    expect(await stored(first)).toContain("address-of-several");
    expect(await stored(first)).not.toContain("address-shared");
    await wantsDeliveryTo(last, when(14), "9 Quay Row, Hull HU1 1AA");
    expect(await stored(first)).not.toContain("address-of-several");
    expect((await facts(last)).shared?.address).toBe(0);
  });

  test("to which the equipment of others goes too is home to whom a document says so, and another difference for the rest", async () => {
    const yard = "5 Sail Yard, Hull HU1 1AB";
    const [host, guest, third] = [await applies(), await applies(), await applies()];
    for (const on of [host, guest, third]) await wantsDeliveryTo(on, when(9), yard);
    await sendsAddressDocument(host, when(10), "utility-bill", yard);
    await sendsAddressDocument(guest, when(10), "utility-bill", "88 Fern Street, Leeds LS6 1AA");
    expect((await facts(host)).shared).toMatchObject({ address: 2, equipment: null });
    expect((await facts(guest)).shared).toMatchObject({ address: 2, equipment: 2 });
    expect(await stored(host)).not.toContain("equipment-where-others-are");
    expect(await stored(guest)).toContain("equipment-where-others-are");
  });

  test("that compliance protects meets nobody, on neither side, until it is no longer protected", async () => {
    const [one, other, third] = [await applies(), await applies(), await applies()];
    for (const on of [one, other, third]) await wantsDeliveryTo(on, when(9), "3 Mill Lane, Otley LS21 1AA");
    const hana = it.company.colleague("Hana Sato");
    const { screeningId } = one;
    expect(await stored(other)).toContain("address-shared");
    expect(await perform(protectAddress, hana, { screeningId }, when(10))).toMatchObject({ ok: true });
    expect([(await facts(one)).shared?.address, (await facts(other)).shared?.address]).toEqual([null, 1]);
    expect(await stored(other)).not.toContain("address-shared");
    expect(await perform(unprotectAddress, hana, { screeningId }, when(11))).toMatchObject({ ok: true });
    expect(await stored(other)).toContain("address-shared");
  });

  test("that was kept when it was read otherwise is read again, and what was made of it then counts no more", async () => {
    const [older, oldest, newer, elsewhere] = [await applies(), await applies(), await applies(), await applies()];
    for (const on of [older, oldest, newer]) await wantsDeliveryTo(on, when(9), "7 Quay Row, Hull HU1 2CD");
    await wantsDeliveryTo(elsewhere, when(9), "9 Quay Row, Hull HU1 2CD");
    const keptAlike = [older, oldest, elsewhere].map(({ screeningId }) => `'${screeningId}'`).join();
    await asOwner(
      it.ownerUrl,
      `UPDATE identifier SET reading = 1, keyed = repeat('f', 64) WHERE kind = 'address' AND "screeningId" IN (${keptAlike})`,
    );
    const shared = () =>
      Promise.all([older, oldest, newer, elsewhere].map(async (on) => (await facts(on)).shared?.address));
    expect(await shared()).toEqual([2, 2, 0, 2]);
    await readAll();
    expect(await shared()).toEqual([2, 2, 2, 0]);
    expect(await stored(newer)).toContain("address-shared");
    expect(await stored(elsewhere)).not.toContain("address-shared");
    const kept = () => it.client.identifier.count({ where: { kind: "address" } });
    const before = await kept();
    await readAll();
    expect(await kept()).toBe(before);
  });
});

test("the very same file of two candidates is said of both; a consent, or what we made ourselves, is not", async () => {
  const [one, other] = [await applies(), await applies()];
  const sends = (on: Case, kind: "resume-file" | "consent", how: "candidate" | "ours", text: string) =>
    keepText(on, when(9), { kind, how, fileName: "a.txt" }, text);
  await sends(one, "resume-file", "candidate", "I am a careful archivist.");
  await sends(one, "consent", "candidate", "I agree.");
  await sends(other, "consent", "candidate", "I agree.");
  await sends(other, "resume-file", "ours", "I am a careful archivist.");
  expect([(await facts(one)).shared?.file, (await facts(other)).shared?.file]).toEqual([0, null]);
  await sends(other, "resume-file", "candidate", "I am a careful archivist.");
  expect([await stored(one), await stored(other)]).toEqual([["file-shared"], ["file-shared"]]);
});

describe("a picture of an identity document", () => {
  const passport = (name: string, seed: number) =>
    documentPicture({ kind: "passport", name, address: "", number: `X${seed}`, issued: "2021-02-11", seed });
  const shows = async (on: Case, hour: number, bytes: Uint8Array) => {
    const details = { issuer: "IE", document: "passport" } as const;
    const file = { kind: "identity-document", fileName: "passport.png", how: "candidate", side: "front" } as const;
    const evidenceId = await keep(on, when(hour), { ...file, ...details, checkKind: "shipping-address", bytes });
    const { screeningId, person, recruiter } = on;
    const stated = { screeningId, source: "identity-document", name: person.name, details, evidenceId } as const;
    await done(perform(stateSource, recruiter, stated, when(hour)));
  };

  test("meets the same one though it was saved again, and none that is only drawn alike; a new one takes it away", async () => {
    const [one, other, third] = [await applies(), await applies(), await applies()];
    const theirs = await passport("Ana Ruiz", 7_114_026);
    await shows(one, 9, theirs);
    await shows(third, 9, await passport("Dan Whitcombe", 90_335_178));
    expect([(await facts(one)).shared?.picture, (await facts(third)).shared?.picture]).toEqual([0, 0]);
    await shows(other, 10, await sharp(theirs).resize(480).jpeg({ quality: 60 }).toBuffer());
    expect((await facts(third)).shared?.picture).toBe(0);
    expect([await stored(one), await stored(other)]).toEqual([["picture-shared"], ["picture-shared"]]);
    expect(await alikeScreenings(it.company.colleague("Hana Sato"), one.screeningId)).toMatchObject([
      { id: other.screeningId, kinds: ["picture"] },
    ]);
    await shows(other, 11, await passport("Olena Koval", 20_770_009));
    expect(await stored(one)).toEqual([]);
  });
});

test("a mailbox of an agency is said to be many candidates', and the eleventh changes nothing for the others", async () => {
  const all: Case[] = [];
  for (let n = 0; n < 12; n++) all.push(await applies({ email: "agency@mail.example" }));
  const [first, last] = [all[0] as Case, all[11] as Case];
  const reassessed = (on: Case) =>
    it.client.auditEntry.count({ where: { stream: on.screeningId, event: "screening.reassessed" } });
  expect([(await facts(first)).shared?.email, (await facts(last)).shared?.email]).toEqual([10, 10]);
  expect([await reassessed(first), await reassessed(last)]).toEqual([10, 0]);
  expect((await facts(last)).applications).toEqual({ people: 12, positions: 1, days: 0, most: 12 });
});

test("applications are counted up to this one and within 30 days, by positions and names", async () => {
  const all: Case[] = [];
  const checks = ["profiles", "employment", "education", "clients", "channels", "address-document", "portfolio"];
  for (const [n, check] of checks.entries()) {
    asking = await sceneAsking(it, check);
    all.push(await applies({ email: "eager@mail.example", name: "Rosa Eager" }, it.at(n === 0 ? 60 : 10 - n, "09:00")));
  }
  expect((await facts(all[0] as Case)).applications).toEqual({ people: 1, positions: 1, days: 0, most: 1 });
  const { applications } = await facts(all[6] as Case);
  expect(applications).toMatchObject({ people: 1, positions: 6, most: 6 });
  expect(await assessed(all[6] as Case)).toContain("many-applications");
  expect(await assessed(all[5] as Case)).not.toContain("many-applications");
});

test("one voice for four candidates within half a year is said of each; a colleague of two is not", async () => {
  const voice = { name: "Petra Novak", organisation: "Northgate Logistics" };
  const colleague = { name: "Sam Okoro", email: "sam@halden.example" };
  const old = await applies({ references: [voice] }, it.at(200, "09:00"));
  const all: Case[] = [];
  for (const written of [
    voice,
    { ...voice, name: "NOVAK Petra" },
    voice,
    { ...voice, organisation: "Northgate Logistics Ltd" },
  ])
    all.push(await applies({ references: all.length < 2 ? [written, colleague] : [written] }));
  for (const on of all) expect((await facts(on)).refereeSharedWith).toBe(3);
  expect(await stored(all[0] as Case)).toContain("referee-shared");
  expect((await facts(old)).refereeSharedWith).toBe(0);
});

test("what came in before anything was kept is read later, once, and assessed again, past whatever cannot be read", async () => {
  const phone = "+44 113 498 0001";
  const broken = await applies();
  const [older, newer, ended] = [await applies({ phone }), await applies({ phone }), await applies({ phone })];
  await ends(ended, when(9), "withdrew");
  const ids = [broken, older, newer, ended].map(({ screeningId }) => `'${screeningId}'`).join();
  await asOwner(it.ownerUrl, `DELETE FROM identifier WHERE "screeningId" IN (${ids})`);
  await asOwner(
    it.ownerUrl,
    `UPDATE source SET kind = 'profile', details = '{}' WHERE "screeningId" = '${broken.screeningId}'`,
  );
  expect((await facts(older)).shared).toBeUndefined();
  const entries = () => it.client.auditEntry.count({ where: { event: "screening.read-again" } });
  const before = await entries();
  expect(await readAll()).toHaveLength(1);
  for (const on of [older, newer]) expect((await facts(on)).shared?.phone).toBe(2);
  expect([await stored(older), await stored(newer)]).toEqual([["contact-shared"], ["contact-shared"]]);
  expect((await entries()) - before).toBe(3);
  expect(await readAll()).toHaveLength(1);
  expect((await entries()) - before).toBe(3);
  for (const { screeningId } of [older, newer, ended])
    expect(await it.client.$transaction((tx) => unrecordedRow(tx, screeningId))).toBeNull();
});

test("nothing that names a person stands in the index", async () => {
  const rows = await it.client.identifier.findMany();
  expect(rows.length).toBeGreaterThan(40);
  for (const { keyed } of rows) expect(keyed).toMatch(/^[0-9a-f]{64}$/);
});
