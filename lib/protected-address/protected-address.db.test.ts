import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { getActivity } from "@/lib/activity/queries";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck, reopenCheck } from "@/lib/checks/actions";
import { getCheck, getElsewhere } from "@/lib/checks/queries";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { getDocument } from "@/lib/documents/queries";
import { perform } from "@/lib/door/perform";
import type { Result } from "@/lib/door/result";
import { listEvidence } from "@/lib/evidence/queries";
import { sendMessage } from "@/lib/messages/actions";
import { loadMessageFacts } from "@/lib/messages/load";
import { getPayment } from "@/lib/payments/queries";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import { addNote, openForAnother } from "@/lib/screenings/actions";
import { getQueue } from "@/lib/screenings/queries/queue";
import { getScreening } from "@/lib/screenings/queries/screening";
import { queueFilter } from "@/lib/screenings/schema";
import { changeAddress } from "@/lib/shipments/actions";
import { getShipments } from "@/lib/shipments/queries";
import { stateSource } from "@/lib/sources/actions";
import { getAddresses } from "@/lib/sources/queries/addresses";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { getSources } from "@/lib/sources/queries/sources";
import { getStop } from "@/lib/stops/queries";
import type { Case } from "@/prisma/seed/scene";
import { proposesSettled } from "@/prisma/seed/steps/decisions";
import { completeShipping, sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { plansEquipment, preparesLaptop } from "@/prisma/seed/steps/equipment";
import { openByForm } from "@/prisma/seed/steps/opening";
import { asksToBePaid } from "@/prisma/seed/steps/payments";
import { handsShippingOver } from "@/prisma/seed/steps/people";
import { appliesAgain } from "@/prisma/seed/steps/reuse";
import { application, message, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { confirmAddress, protectAddress, unprotectAddress } from "./actions";
import { addressesKept } from "./load";
import { getAddressCheck, getProtection } from "./queries";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T18:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const home = "12 Elm Street, Leeds LS1 4AB";
const dock = "40 Dock Road, Hull HU1 2AA";
const hana = () => it.company.colleague("Hana Sato");
const said = async (result: Promise<Result<unknown>>) => {
  const answer = await result;
  return answer.ok ? "done" : answer.code;
};

/** Somebody whose addresses differ, with their address in everything that people wrote. */
async function opened() {
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  const { screeningId, recruiter } = on;
  await sendsAddressDocument(on, it.at(9, "10:00"), "utility-bill", home);
  await wantsDeliveryTo(on, it.at(9, "10:10"), dock);
  await proposesSettled(on, it.at(9, "10:20"), "shipping-address-differs", `A friend lives at ${dock}.`);
  const device = await preparesLaptop(on, it.at(9, "10:30"), "PF-1");
  const shipment = await plansEquipment(on, it.at(9, "10:40"), device);
  const wrote = {
    screeningId,
    ...message,
    kind: "shipping-address",
    body: `Is it ${home}?`,
    wanted: `A lease of ${dock}`,
  };
  expect(await said(perform(sendMessage, recruiter, wrote, it.at(9, "11:00")))).toBe("done");
  const body = "She lives at 12 Elm street now.";
  expect(await said(perform(addNote, recruiter, { screeningId, body }, it.at(9, "11:10")))).toBe("done");
  await handsShippingOver(on, it.at(9, "11:20"));
  await completeShipping(on, it.at(9, "11:30"), "copy");
  return { ...on, shipment };
}

const protect = ({ screeningId }: Case, by = hana()) =>
  said(perform(protectAddress, by, { screeningId }, it.at(8, "09:00")));
const confirm = ({ screeningId }: Case, by = hana(), outcome: "clear" | "could-not-verify" = "clear") =>
  said(perform(confirmAddress, by, { screeningId, kind: "shipping-address", outcome }, it.at(7, "09:00")));
const risen = async ({ screeningId }: Case) => assess(await loadFacts(it.client, screeningId), it.now);

/** Everything that screens show of a screening to somebody. */
async function everything(by: Actor, id: string) {
  const kinds = ["shipping-address", "address-document", "channels", "devices", "equipment-sent"];
  const sender = { name: by.name, email: by.email };
  return Promise.all([
    getScreening(by, id),
    getSources(by, id),
    getMatrix(by, id),
    getAddresses(by, id),
    getDocument(by, id, "address-document"),
    getActivity(by, id),
    getShipments(by, id),
    getStop(by, id),
    getDossier(by, id),
    listEvidence(by, id),
    getQueue(by, queueFilter.parse({ turn: "all" })),
    loadMessageFacts(it.client, id, sender, it.now),
    getProtection(by, id),
    ...kinds.flatMap((kind) => [
      getCheck(by, id, kind),
      getElsewhere(by, id, kind),
      listEvidence(by, id, { checkKind: kind }),
    ]),
  ]);
}

test("nobody but compliance reads the address in any query from then on, nor that it was taken over in what happened", async () => {
  const on = await opened();
  const people = { recruiter: on.recruiter, operations: it.company.colleague("Sam Reyes"), manager: on.manager };
  const shows = async (by: Actor) =>
    JSON.stringify(await everything(by, on.screeningId)).match(/.{0,60}(Elm Street|Dock Road)/gi) ?? [];
  for (const by of [people.recruiter, people.operations]) expect(await shows(by)).not.toEqual([]);
  expect(await protect(on)).toBe("done");
  for (const [role, by] of Object.entries(people)) {
    expect(await shows(by), role).toEqual([]);
    expect(JSON.stringify(await everything(by, on.screeningId))).not.toContain("utility-bill.png");
  }
  expect(await shows(hana())).not.toEqual([]);
  const happened = async (by: Actor) =>
    (await getScreening(by, on.screeningId))?.whole?.activity.map(({ words }) => words);
  expect(await happened(hana())).toContain("Took the address over");
  expect(await happened(on.recruiter)).not.toContain("Took the address over");
  const entries = await it.client.auditEntry.findMany({ where: { stream: on.screeningId } });
  expect(JSON.stringify(entries)).not.toMatch(/Elm Street|Dock Road/i);
});

test("no point follows from an address, and the checks about it are opened again for compliance alone", async () => {
  const on = await opened();
  const { screeningId, recruiter } = on;
  const place = async () =>
    (await risen(on)).differences.filter(({ group }) => group === "place").map(({ rule }) => rule);
  expect(await place()).toEqual(["shipping-address-differs"]);
  expect(await protect(on, recruiter)).toBe("not-allowed");
  expect(await protect(on)).toBe("done");
  expect(await protect(on)).toBe("protected-address");
  expect(await place()).toEqual([]);
  const answers = { screeningId, kind: "shipping-address", answers: { seen: "copy" } };
  expect(await said(perform(completeCheck, recruiter, answers, it.at(7, "09:00")))).toBe("protected-address");
  const lease = { screeningId, source: "shipping-request", address: home, details: {} } as const;
  expect(await said(perform(stateSource, recruiter, lease, it.at(7, "09:00")))).toBe("protected-address");
  const other = { screeningId, shipmentId: on.shipment, address: home, reason: "So" };
  expect(await said(perform(changeAddress, recruiter, other, it.at(7, "09:00")))).toBe("protected-address");
  expect(await getAddressCheck(recruiter, screeningId, "shipping-address")).toEqual({ mayConfirm: false });
  expect(await getAddressCheck(hana(), screeningId, "shipping-address")).toEqual({ mayConfirm: true });
  expect(await confirm(on, recruiter)).toBe("not-allowed");
  expect((await Promise.all([confirm(on), confirm(on)])).toSorted()).toEqual(["check-done", "done"]);
  const check = await getCheck(recruiter, screeningId, "shipping-address");
  expect(check?.done).toMatchObject({ words: "confirmed by compliance", answers: [], reason: null });
  const reopen = { screeningId, kind: "shipping-address", reason: "So" };
  expect(await said(perform(reopenCheck, recruiter, reopen, it.at(6, "09:00")))).toBe("protected-address");
});

test("an address with a hyphen is taken out like any other", async () => {
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  const { screeningId, recruiter } = on;
  await wantsDeliveryTo(on, it.at(9, "10:10"), "12-14 Elm Street, Stratford-upon-Avon CV37 6HB");
  const body = "She lives at 12-14 Elm Street, Stratford-upon-Avon.";
  expect(await said(perform(addNote, recruiter, { screeningId, body }, it.at(9, "11:10")))).toBe("done");
  expect(await protect(on)).toBe("done");
  expect(JSON.stringify(await getScreening(recruiter, screeningId))).not.toContain("Elm Street");
});

test("where the bank is does not say where the candidate lives", async () => {
  const scene = await sceneAsking(it, "payment-details");
  const on = await openByForm(scene, it.at(9, "09:00"), application);
  const bank = { kind: "bank-account", country: "GB", account: "31926819", routing: "60-16-13" } as const;
  await asksToBePaid(on, it.at(9, "10:00"), bank);
  const place = async (by: Actor) => (await getPayment(by, on.screeningId))?.holding?.bankPlace;
  expect(await place(on.recruiter)).toContain("Leeds");
  await protect(on);
  expect(await place(on.recruiter)).toBeNull();
  expect(await place(hana())).toContain("Leeds");
});

test("equipment is planned to an address that compliance gives, and another screening does not learn it", async () => {
  const on = await opened();
  await protect(on);
  const device = await preparesLaptop(on, it.at(7, "10:30"), "PF-2");
  const shipment = await plansEquipment(on, it.at(7, "10:40"), device);
  expect(await it.client.shipment.findUnique({ where: { id: shipment } })).toMatchObject({ address: null });
  const view = await getShipments(on.recruiter, on.screeningId);
  expect(view).toMatchObject({ hidden: true, asked: null, mayPlan: true });
  const to = { screeningId: on.screeningId, positionId: it.company.positionIds.backend };
  const opening = await perform(openForAnother, on.recruiter, to, it.at(6, "09:00"));
  const claims = await it.client.claim.findMany({ where: { screeningId: opening.ok ? opening.data.screeningId : "" } });
  expect(claims.length).toBeGreaterThan(1);
  expect(claims.map(({ attribute }) => attribute)).not.toEqual(expect.arrayContaining(["address"]));
});

test("another screening of the same person asks nobody else for the address either", async () => {
  const on = await opened();
  await protect(on);
  const again = await appliesAgain(on, it.at(6, "09:00"), it.company.positionIds.backend);
  const { screeningId } = again;
  expect(await getProtection(hana(), screeningId)).toMatchObject({ since: { by: "Hana Sato" } });
  expect(await addressesKept(it.client, again.recruiter, screeningId)).toBe(true);
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("it ends, and everything is there and compared again", async () => {
  const on = await opened();
  const { screeningId } = on;
  const end = () => said(perform(unprotectAddress, hana(), { screeningId }, it.at(6, "09:00")));
  expect(await end()).toBe("not-protected");
  expect(await confirm(on)).toBe("not-protected");
  await protect(on);
  expect(await end()).toBe("done");
  expect((await getAddresses(on.recruiter, screeningId))?.shipping?.address).toBe(dock);
  expect((await risen(on)).differences.map(({ rule }) => rule)).toContain("shipping-address-differs");
});
