import { addDays } from "date-fns";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck, reopenCheck } from "@/lib/checks/actions";
import { getCheck } from "@/lib/checks/queries";
import { listMatters } from "@/lib/compliance/queries";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { perform } from "@/lib/door/perform";
import { publishPolicy } from "@/lib/policy/write";
import { createPosition } from "@/lib/positions/actions";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { done } from "@/prisma/seed/done";
import { shortEngagement } from "@/prisma/seed/policies";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { sendsPassport } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { asksToBePaid, handsPaymentOver, releasesPayment } from "@/prisma/seed/steps/payments";
import { ends } from "@/prisma/seed/steps/people";
import { startsOn } from "@/prisma/seed/steps/work";
import { application, sceneAsking, type TestCompany, testCompany, withOwnMailbox } from "@/prisma/seed/test-company";
import { asOwner } from "@/scripts/throwaway-postgres";
import { decidePayment, enterPayment, seePaymentNumber } from "./actions";
import { getPayment } from "./queries";

const kind = "payment-details";
let it: TestCompany;
let scene: Awaited<ReturnType<typeof sceneAsking>>;
let [hana, sam, tunde, olga] = [] as unknown as [Actor, Actor, Actor, Actor];
beforeAll(async () => {
  it = await testCompany();
  hana = it.company.colleague("Hana Sato");
  sam = it.company.colleague("Sam Reyes");
  tunde = it.company.colleague("Tunde Bello");
  olga = it.company.colleague("Olga Lind");
  scene = await sceneAsking(it, "identity-document", kind);
});
afterAll(() => it?.drop());

const when = (hour: number) => it.at(8, `${String(hour).padStart(2, "0")}:00` as "09:00");
const german = { kind: "bank-account", country: "DE", account: "DE89 3704 0044 0532 0130 00" } as const;
const british = (account: string) => ({ kind: "bank-account", country: "GB", account, routing: "20-20-15" }) as const;

const opened = () => openByForm(withOwnMailbox(scene), it.at(9, "09:00"), application);
const held = ({ screeningId }: Case) =>
  it.client.paymentInstruction.findFirst({ where: { screeningId, replacedAt: null } });

async function enter(on: Case, by: Actor, details: object, hour = 9, replaces?: string | null) {
  const replacesId = (replaces === undefined ? (await held(on))?.id : replaces) ?? "";
  const input = { screeningId: on.screeningId, replacesId, holder: on.person.name, ...details };
  const result = await perform(enterPayment, by, input as Parameters<typeof enterPayment>[0], when(hour));
  return result.ok ? "done" : result.code;
}

async function decide(on: Case, by: Actor, decision: "released" | "refused" = "released", id?: string) {
  const instructionId = id ?? (await held(on))?.id ?? "";
  const input = { screeningId: on.screeningId, instructionId, decision, reason: "I rang them." };
  const result = await perform(decidePayment, by, input, when(12));
  return result.ok ? "done" : result.code;
}

const see = async (on: Case, by: Actor) =>
  perform(seePaymentNumber, by, { screeningId: on.screeningId, instructionId: (await held(on))?.id ?? "" }, when(13));
const complete = (on: Case, by = on.recruiter) =>
  perform(completeCheck, by, { screeningId: on.screeningId, kind, answers: { holder: "own" } }, when(14));
const payment = async (on: Case) => (await loadFacts(it.client, on.screeningId)).payment;
const whole = (on: Case) => it.client.$transaction((tx) => verifyStream(tx, on.screeningId));

/** Whether it waits for compliance, and how often compliance was told. */
async function forCompliance({ screeningId }: Case) {
  const { rows } = await listMatters(hana, { kind: "payment" }, when(16));
  const told = { screeningId, kind: "payment-entered", user: { role: "compliance" } };
  return [rows.some(({ href }) => href.includes(screeningId)), await it.client.notification.count({ where: told })];
}

/** The tables in which a text stands, in whatever writing. */
async function tablesWith(text: string) {
  const tables = await it.client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`;
  const found = [];
  for (const { name } of tables) {
    const rows = await it.client.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM "${name}" t WHERE replace(replace(to_jsonb(t)::text, ' ', ''), '-', '') ILIKE $1 LIMIT 1`,
      `%${text}%`,
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}

describe("a number", () => {
  test("whose seal is broken is said to be, beside what else is known", async () => {
    const on = await opened();
    await enter(on, on.recruiter, german);
    const source = { screeningId: on.screeningId, kind };
    const claims = await it.client.claim.findMany({ where: { source }, orderBy: { position: "asc" } });
    expect(claims.map(({ path }) => path)).toEqual(["holder", "country"]);
    await asOwner(
      it.ownerUrl,
      `UPDATE payment_instruction SET sealed = '\\x00' WHERE "screeningId" = '${on.screeningId}'`,
    );
    const { holding } = (await getPayment(on.recruiter, on.screeningId)) ?? {};
    expect(holding).toMatchObject({ accountEnd: null, isSealBroken: true, country: "Germany" });
  });

  test("stands in no table, is shown by its end alone, and whoever sees it whole is recorded", async () => {
    const on = await opened();
    const printed = (["log", "info", "warn", "error"] as const).map((how) => vi.spyOn(console, how));
    expect(await enter(on, on.recruiter, german)).toBe("done");
    expect(await tablesWith("DE89370400440532013000")).toEqual([]);
    expect(await tablesWith("370400440532")).toEqual([]);
    expect(await tablesWith(Buffer.from("DE89370400440532013000").toString("hex"))).toEqual([]);
    for (const by of [on.recruiter, hana]) {
      const view = await getPayment(by, on.screeningId);
      expect(JSON.stringify(view)).not.toContain("0440532013");
      expect(view?.holding).toMatchObject({ accountEnd: "3000", country: "Germany" });
    }
    for (const by of [on.recruiter, hana]) expect(await see(on, by)).toMatchObject({ code: "not-allowed" });
    expect(await see(on, sam)).toMatchObject({ code: "not-found" });
    await handsPaymentOver(on, when(10));
    expect(await see(on, sam)).toEqual({ ok: true, data: { account: "DE89370400440532013000", routing: "" } });
    const looked = { stream: on.screeningId, event: "payment.number-seen" };
    expect(await it.client.auditEntry.count({ where: looked })).toBe(1);
    expect(await tablesWith("DE89370400440532013000")).toEqual([]);
    expect(JSON.stringify(printed.map(({ mock }) => mock.calls))).not.toMatch(/3704|0532/);
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("that does not check is refused at its field, and no attempt keeps it", async () => {
    const on = await opened();
    const wrong = { screeningId: on.screeningId, replacesId: "", holder: "Dana Lee", ...german };
    const input = { ...wrong, account: "DE88370400440532013000" };
    expect(await perform(enterPayment, on.recruiter, input, when(9))).toMatchObject({
      code: "invalid",
      fields: { account: expect.stringMatching(/check digits/) },
    });
    expect(await tablesWith("DE88370400440532013000")).toEqual([]);
  });
});

describe("two people", () => {
  test("never the one who entered them, and the check waits for the second", async () => {
    const on = await opened();
    expect(await complete(on)).toMatchObject({ message: "Not complete yet: where the candidate asks to be paid." });
    expect(await enter(on, on.recruiter, british("31415926"))).toBe("done");
    expect(await complete(on)).toMatchObject({ message: "Not complete yet: a second person who releases it." });
    expect(await decide(on, on.recruiter)).toBe("not-allowed");
    expect(await decide(on, { ...on.recruiter, role: "compliance" })).toBe("second-person");
    expect(await decide(on, olga)).toBe("not-allowed");
    expect(await decide(on, sam)).toBe("not-found");
    expect(await forCompliance(on)).toEqual([true, 2]);
    await handsPaymentOver(on, when(10));
    expect(await forCompliance(on)).toEqual([false, 2]);
    expect(await decide(on, sam)).toBe("done");
    expect(await decide(on, hana, "refused")).toBe("decided");
    await givesConsent(on, when(12), "identity-document");
    await sendsPassport(on, when(13));
    expect(await complete(on)).toEqual({ ok: true, data: { outcome: "clear" } });
    expect(await payment(on)).toMatchObject({ released: true, holder: "same", sharedWith: 0 });
  });

  test("a holder who agrees with a name that no document states is not verified", async () => {
    const on = await opened();
    await asksToBePaid(on, when(9), british("16180339"));
    const holderMet = async () => (await getPayment(on.recruiter, on.screeningId))?.holding?.holderMet;
    expect(await payment(on)).toMatchObject({ holder: null });
    expect(await holderMet()).toMatchObject({ verdict: "same", with: "Application", isVerified: false });
    expect(await decide(on, hana)).toBe("done");
    expect(await complete(on)).toEqual({ ok: true, data: { outcome: "could-not-verify" } });
    await givesConsent(on, when(14), "identity-document");
    await sendsPassport(on, when(15));
    expect(await payment(on)).toMatchObject({ holder: "same" });
    expect(await holderMet()).toMatchObject({ verdict: "same", with: "Identity document", isVerified: true });
  });

  test("operations may enter them too, and then somebody else releases", async () => {
    const on = await opened();
    await asksToBePaid(on, when(9), british("27182818"));
    await handsPaymentOver(on, when(9));
    expect(await enter(on, sam, { ...british("27182819"), reason: "A wrong digit." })).toBe("done");
    expect(await decide(on, sam)).toBe("second-person");
    expect(await forCompliance(on)).toEqual([true, 4]);
    expect(await decide(on, hana, "refused")).toBe("done");
    expect(await forCompliance(on)).toEqual([false, 4]);
    expect(await complete(on)).toEqual({ ok: true, data: { outcome: "concern" } });
  });

  test("two who enter at once: one is told, and nothing is lost", async () => {
    const on = await opened();
    const both = [enter(on, on.recruiter, british("11112222"), 9, ""), enter(on, on.recruiter, german, 9, "")];
    expect((await Promise.all(both)).sort()).toEqual(["done", "stale"]);
    expect(await it.client.paymentInstruction.count({ where: { screeningId: on.screeningId } })).toBe(1);
    const again = { ...((await held(on)) as object), id: crypto.randomUUID(), sourceId: crypto.randomUUID() };
    const { sealed: _, ...row } = again as Record<string, unknown>;
    await expect(it.client.paymentInstruction.create({ data: row as never })).rejects.toThrow();
  });

  test("a release of details that were replaced meanwhile is refused", async () => {
    const on = await opened();
    await asksToBePaid(on, when(9), british("33334444"));
    const first = (await held(on))?.id;
    expect(await enter(on, on.recruiter, british("33335555"))).toBe("invalid");
    expect(await enter(on, on.recruiter, { ...british("33335555"), reason: "Another account." })).toBe("done");
    expect(await decide(on, hana, "released", first)).toBe("replaced");
    expect(await decide(on, hana)).toBe("done");
  });
});

describe("a change", () => {
  test("two days before the start opens the check again, keeps what was, and says who, when and why", async () => {
    const on = await opened();
    await handsPaymentOver(on, when(8));
    await asksToBePaid(on, when(9), british("44445555"));
    await releasesPayment(on, when(10), "The bank’s letter.", sam);
    expect(await complete(on)).toMatchObject({ ok: true });
    await startsOn(on, when(14), addDays(when(15), 2).toISOString().slice(0, 10));
    expect(await enter(on, on.recruiter, { ...german, reason: "A move to Berlin." }, 15)).toBe("done");
    expect(await payment(on)).toMatchObject({ released: null, changedNearStart: -2 });
    const view = await getPayment(sam, on.screeningId);
    expect(view?.holding).toMatchObject({
      ...{ state: "waiting", changed: "2 days before the first day of work", reason: "A move to Berlin." },
      enteredBy: "Mara Okafor",
    });
    expect(view?.earlier).toMatchObject([{ state: "released", decidedBy: "Sam Reyes", accountEnd: "5555" }]);
    expect(await complete(on)).toMatchObject({ code: "check-incomplete" });
    const check = await getCheck(on.recruiter, on.screeningId, kind);
    expect(check?.earlier).toMatchObject([{ reopenReason: "Newer payment details were entered." }]);
    await expect(
      it.client
        .$executeRaw`UPDATE payment_instruction SET holder = 'Somebody' WHERE "screeningId" = ${on.screeningId}::uuid`,
    ).rejects.toThrow();
    expect(await whole(on)).toMatchObject({ whole: true });
  });

  test("of somebody who works here makes a look again due, and what was entered first does not", async () => {
    const stages = ["before-first-pay", "after-change"] as const;
    const checks = stages.map((stage) => ({ kind, stage, required: true }));
    const { policyVersionId } = await done(publishPolicy({ ...shortEngagement, name: "Paid here", checks }, when(8)));
    const job = { title: "Porter", place: "Leeds", jurisdiction: "GB", accessLevel: "standard" } as const;
    const people = { managerId: olga.id, recruiterIds: [scene.recruiter.id], policyVersionId };
    const { positionId } = await done(perform(createPosition, hana, { ...job, ...people }, when(8)));
    const { screeningId, ...on } = await openByForm({ ...scene, positionId }, when(8), application);
    const { candidateId } = await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
    await it.client.screening.update({ where: { id: screeningId }, data: { ending: "ready", endedAt: when(8) } });
    const work = { candidateId, positionId, screeningId, startsOn: when(8), addedAt: when(8) };
    const { id: employmentId } = await it.client.employment.create({ data: work });
    const due = () => it.client.refreshDue.count({ where: { employmentId, reason: "bank-changed" } });
    await asksToBePaid({ ...on, screeningId }, when(9), german);
    expect(await due()).toBe(0);
    await asksToBePaid({ ...on, screeningId }, when(10), { ...british("88889999"), reason: "A move." });
    expect(await due()).toBe(1);
  });

  test("goes on after a ready end, and after no other", async () => {
    const on = await opened();
    await asksToBePaid(on, when(9), british("55556666"));
    await it.client.screening.update({
      where: { id: on.screeningId },
      data: { ending: "ready", endedAt: when(10) },
    });
    expect(await enter(on, on.recruiter, { ...german, reason: "A move." }, 11)).toBe("done");
    expect(await decide(on, hana)).toBe("done");
    const gone = await opened();
    await ends(gone, when(9), "withdrew");
    expect(await enter(gone, gone.recruiter, german)).toBe("ended");
    expect(await perform(reopenCheck, on.recruiter, { screeningId: on.screeningId, kind, reason: "So" })).toMatchObject(
      {
        code: "ended",
      },
    );
  });
});

describe("an account", () => {
  test("that another candidate gave shows on both, and the other is assessed again", async () => {
    const [first, second] = [await opened(), await opened()];
    await asksToBePaid(first, when(9), british("66667777"));
    expect(await payment(first)).toMatchObject({ sharedWith: 0 });
    await asksToBePaid(second, when(10), british("6666 7777"));
    expect(await payment(first)).toMatchObject({ sharedWith: 1 });
    expect(await payment(second)).toMatchObject({ sharedWith: 1 });
    const last = { where: { stream: first.screeningId }, orderBy: { number: "desc" } } as const;
    expect(await it.client.auditEntry.findFirst(last)).toMatchObject({ event: "screening.reassessed", actorId: null });
    expect(await getPayment(first.recruiter, first.screeningId)).toMatchObject({ sharedWith: 1, others: [] });
    expect((await getPayment(hana, first.screeningId))?.others).toMatchObject([{ id: second.screeningId }]);
    await asksToBePaid(second, when(11), { ...british("66667778"), reason: "A wrong digit." });
    expect(await payment(first)).toMatchObject({ sharedWith: 0 });
  });

  test("of somebody else differs from the verified name, and where the bank is weighs nothing", async () => {
    const on = await opened();
    const own = { ...german, account: "DE02 1203 0000 0000 2020 51" };
    await givesConsent(on, when(8), "identity-document");
    await sendsPassport(on, when(9));
    await asksToBePaid(on, when(10), own);
    const rules = async () =>
      assess(await loadFacts(it.client, on.screeningId), when(11)).differences.map(({ rule }) => rule);
    expect(await rules()).toEqual([]);
    const bankPlace = async () => (await getPayment(hana, on.screeningId))?.holding?.bankPlace;
    expect(await bankPlace()).toBe("Germany; the candidate states Leeds.");
    await asksToBePaid(on, when(10), { ...own, branch: "Berlin", reason: "The branch." });
    expect(await bankPlace()).toMatch(/^Berlin, Germany; the candidate states Leeds\. .* km apart\.$/);
    expect(await rules()).toEqual([]);
    await asksToBePaid(on, when(11), { ...own, holder: "Robin Winter", reason: "A friend’s." });
    expect(await payment(on)).toMatchObject({ holder: "different" });
    expect(await rules()).toEqual(["name-differs"]);
  });

  test("is nobody’s to see who does not work on it: not another recruiter’s, and of the manager’s the words alone", async () => {
    const on = await opened();
    await asksToBePaid(on, when(9), {
      kind: "virtual-currency",
      account: "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
    });
    for (const by of [tunde, sam, olga]) expect(await getPayment(by, on.screeningId)).toBeNull();
    expect(await enter(on, tunde, { ...german, reason: "So" })).toBe("not-found");
    expect(await decide(on, hana, "refused")).toBe("done");
    expect(await complete(on)).toEqual({ ok: true, data: { outcome: "concern" } });
    const line = (await getDossier(olga, on.screeningId))?.checks.find(({ title }) => title === "Payment details");
    expect(JSON.stringify(line)).toContain("virtual currency is asked for, refused by a second person");
    expect(JSON.stringify(line)).not.toContain("bc1q");
  });
});
