import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { listMatters } from "@/lib/compliance/queries";
import { perform } from "@/lib/door/perform";
import { getScreening } from "@/lib/screenings/queries/screening";
import type { Case, Scene } from "@/prisma/seed/scene";
import { askEmployer, hear } from "@/prisma/seed/steps/asking";
import { proposesSettled, settles } from "@/prisma/seed/steps/decisions";
import { sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { oneLine, openByForm } from "@/prisma/seed/steps/opening";
import { findsProfile } from "@/prisma/seed/steps/profiles";
import {
  application,
  independent,
  sceneAsking,
  type TestCompany,
  testCompany,
  withOwnMailbox,
} from "@/prisma/seed/test-company";
import { decideSettlement } from "./actions";
import { lapsedWords } from "./lapsed";

let it: TestCompany;
let asking: Scene;
beforeAll(async () => {
  it = await testCompany();
  asking = await sceneAsking(it, "address-document", "shipping-address", "profiles", "employment");
});
afterAll(() => it?.drop());

const hana = () => it.company.colleague("Hana Sato");

/** A screening in which a recruiter proposed to settle where equipment would go, and that an employer knows nobody of this name. */
async function proposed(rule: string) {
  const on = await openByForm(withOwnMailbox(asking), it.at(9, "09:00"), application);
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", oneLine(application.home));
  await wantsDeliveryTo(on, it.at(8, "10:00"), "Unit 9, Dock Road, Hull HU1 2AB");
  const question = await askEmployer(on, it.at(8, "11:00"), 0, independent);
  await hear(on, it.at(8, "12:00"), question, { answer: "no-record" });
  await proposesSettled(on, it.at(7, "09:00"), rule, "They told me how it came.");
  return on;
}

/** Another page that states the same job as another one. */
const statesOtherwise = (on: Case) =>
  findsProfile(
    on,
    it.at(6, "09:00"),
    { site: "personal", address: `${on.screeningId}.example` },
    { work: [{ employer: "Northgate Logistics", title: "Waiter", start: "2011-03", end: "2012-06" }] },
  );

const settlementsOf = ({ screeningId }: Case) =>
  it.client.settlement.findMany({ where: { screeningId }, orderBy: { id: "asc" } });
const decide = async (on: Case, settlementId = "") =>
  perform(
    decideSettlement,
    hana(),
    { screeningId: on.screeningId, settlementId, decision: "settled", reason: "I saw the lease." },
    it.at(4, "09:00"),
  );
const shown = async (on: Case, rule: string) =>
  (await getScreening(on.recruiter, on.screeningId))?.whole?.differences.find((one) => one.rule === rule);
const waits = async ({ screeningId }: Case) =>
  (await listMatters(hana(), { kind: "settlement" }, it.now)).rows.filter(({ href }) => href.includes(screeningId));

test.each<[string, string, string, (on: Case) => Promise<void>]>([
  ["something new bears on it", "employer-does-not-confirm", lapsedWords.came, statesOtherwise],
  [
    ...(["its facts change", "shipping-address-differs", lapsedWords.changed] as const),
    (on) => wantsDeliveryTo(on, it.at(6, "09:00"), "3 Oak Road, York YO1 7AA"),
  ],
])(
  "a proposal is returned once %s, says why, cannot be settled, and can be made again",
  async (_, rule, words, change) => {
    const on = await proposed(rule);
    const { screeningId } = on;
    expect(await waits(on)).toHaveLength(1);
    await change(on);
    const [first] = await settlementsOf(on);
    expect(first).toMatchObject({ decision: "returned", decidedById: null, decisionReason: words });
    expect(await waits(on)).toEqual([]);
    expect(await shown(on, rule)).toMatchObject({ status: "open" });
    expect(await decide(on, first?.id)).toMatchObject({ code: "lapsed", message: words });
    const told = await it.client.notification.findMany({ where: { screeningId, kind: "settlement-lapsed" } });
    expect(told).toMatchObject([{ userId: on.recruiter.id, byId: null }]);
    await proposesSettled(on, it.at(5, "09:00"), rule, "Looked again.");
    await settles(on, it.at(4, "10:00"), "I looked, too.");
    expect(await shown(on, rule)).toMatchObject({ status: "settled" });
    expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
  },
);

test("one that lapsed in an earlier version, which returned none, cannot be settled either", async () => {
  const on = await proposed("employer-does-not-confirm");
  await statesOtherwise(on);
  const [first] = await settlementsOf(on);
  const where = { id: first?.id ?? "" };
  await it.client.settlement.update({ where, data: { decision: null, decisionReason: null, decidedAt: null } });
  expect(await decide(on, where.id)).toMatchObject({ code: "lapsed", message: lapsedWords.came });
});
