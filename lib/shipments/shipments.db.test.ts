import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { handToOperations } from "@/lib/checks/actions";
import { changeDevice, decideException, proposeException, signOffTools } from "@/lib/devices/actions";
import { getDevices } from "@/lib/devices/queries";
import { perform } from "@/lib/door/perform";
import type { Result } from "@/lib/door/result";
import { loadRelease } from "@/lib/gates/load-release";
import { assess } from "@/lib/risk/assess";
import { loadFacts } from "@/lib/risk/load";
import type { Case } from "@/prisma/seed/scene";
import { completes } from "@/prisma/seed/steps/completing";
import { completeShipping, sendsAddressDocument, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import {
  arrives,
  plansEquipment,
  preparesLaptop,
  readsBack,
  sendsShipment,
  signsOff,
} from "@/prisma/seed/steps/equipment";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { channelsKept, shippingChecked } from "@/prisma/seed/steps/whole-checks";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { changeAddress, decideAddress, moveShipment, planShipment, readSerialBack, sendShipment } from "./actions";
import { getShipments } from "./queries";

let it: TestCompany;
// Each test has doors of its own, because what several candidates share is a difference.
let house = 0;
let home: string;
let dock: string;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());
beforeEach(() => {
  house++;
  home = `${house} Elm Street, Leeds LS1 4AB`;
  dock = `${house} Dock Road, Hull HU1 2AA`;
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T18:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const said = async (result: Promise<Result<unknown>>) => {
  const answer = await result;
  return answer.ok ? "done" : answer.code;
};
const sam = () => it.company.colleague("Sam Reyes");
const hana = () => it.company.colleague("Hana Sato");

const opens = () => {
  const street = `${house} Elm Street`;
  return openByForm(it.scene("field"), it.at(9, "09:00"), { ...application, home: { ...application.home, street } });
};

/** Somebody whose address is known; the offer is not open. */
async function opened() {
  const on = await opens();
  await sendsAddressDocument(on, it.at(9, "10:00"), "utility-bill", home);
  await wantsDeliveryTo(on, it.at(9, "10:10"), home);
  return on;
}

/** The same with a planned laptop, after the offer. */
async function planned(serial = "PF-1") {
  const on = await opened();
  await channelsKept(on, it.at(8, "09:00"));
  const device = await preparesLaptop(on, it.at(8, "09:30"), serial);
  const shipment = await plansEquipment(on, it.at(8, "10:00"), device);
  return { ...on, device, shipment };
}

/** The same with the equipment gate open. */
async function ready(serial?: string) {
  const on = await planned(serial);
  await shippingChecked(on, it.at(8, "11:00"), home);
  await signsOff(on, it.at(8, "11:30"), on.device);
  await completes(on, it.at(8, "11:40"), "devices", { answers: { seen: "in-hand" } });
  return on;
}

type Planned = Awaited<ReturnType<typeof planned>>;

const send = ({ screeningId, recruiter, shipment }: Planned, now = it.at(7, "09:00"), by: Actor = recruiter) =>
  perform(sendShipment, by, { screeningId, shipmentId: shipment, carrier: "Nordpost", tracking: "N 1" }, now);
const redirect = ({ screeningId, recruiter, shipment }: Planned, address = dock, by: Actor = recruiter) =>
  perform(changeAddress, by, { screeningId, shipmentId: shipment, address, reason: "Moved." }, it.at(7, "10:00"));

async function agree({ screeningId, shipment }: Planned, by: Actor, decision: "granted" | "refused" = "granted") {
  const where = { shipmentId: shipment, needsSecond: true };
  const change = await it.client.shipmentChange.findFirst({ where, orderBy: { id: "desc" } });
  const input = { screeningId, changeId: change?.id ?? "", decision, reason: "Saw the lease." };
  return said(perform(decideAddress, by, input, it.at(7, "11:00")));
}
const rowOf = ({ shipment }: Planned) => it.client.shipment.findUniqueOrThrow({ where: { id: shipment } });

async function handOver({ screeningId, recruiter }: Case, kind: string) {
  expect(await said(perform(handToOperations, recruiter, { screeningId, kind }, it.at(8, "15:00")))).toBe("done");
}

test("equipment waits for its gate, documents for the offer, and each attempt is recorded", async () => {
  const on = await opened();
  const { screeningId, recruiter } = on;
  const device = await preparesLaptop(on, it.at(8, "09:30"), "PF-0");
  const shipment = await plansEquipment(on, it.at(8, "10:00"), device);
  const letters = await perform(
    planShipment,
    recruiter,
    { screeningId, what: "documents", deviceIds: [] },
    it.at(8, "10:00"),
  );
  const papers = { ...on, device, shipment: letters.ok ? letters.data.id : "" };
  const laptop = { ...on, device, shipment };
  expect(await send(papers)).toMatchObject({ code: "gate-closed", message: expect.stringContaining("channels") });
  await channelsKept(on, it.at(8, "11:00"));
  expect(await said(send(papers))).toBe("done");
  const refused = await send(laptop);
  expect(refused).toMatchObject({
    code: "gate-closed",
    message: expect.stringMatching(/^The gate “equipment” is closed\. /),
  });
  const attempts = await it.client.auditEntry.findMany({ where: { stream: screeningId, event: "refused" } });
  expect(attempts.map(({ data }) => JSON.parse(data).because)).toEqual(["gate-closed", "gate-closed"]);
  await shippingChecked(on, it.at(7, "11:00"), home);
  await signsOff(on, it.at(7, "11:30"), device);
  await completes(on, it.at(7, "11:40"), "devices", { answers: { seen: "in-hand" } });
  expect(await said(send(laptop, it.at(7, "12:00")))).toBe("done");
  expect(await said(send(laptop, it.at(7, "12:00")))).toBe("moved");
});

test("it is planned to the address asked for, and to none while there is none; a device is in one shipment", async () => {
  const on = await opens();
  const device = await preparesLaptop(on, it.at(8, "09:30"), "PF-2");
  const { screeningId, recruiter } = on;
  const plan = (deviceIds: string[]) =>
    said(perform(planShipment, recruiter, { screeningId, what: "equipment", deviceIds }, it.at(8, "10:00")));
  expect(await plan([device])).toBe("no-address");
  await wantsDeliveryTo(on, it.at(8, "10:10"), home);
  expect(await plan([])).toBe("invalid");
  expect(await plan([screeningId])).toBe("not-found");
  expect(await plan([device])).toBe("done");
  expect(await plan([device])).toBe("in-another");
  expect(await it.client.shipment.findFirst({ where: { screeningId } })).toMatchObject({ address: home });
});

test("before the offer another address needs nobody else, and is compared at once", async () => {
  const on = await opened();
  const device = await preparesLaptop(on, it.at(8, "09:30"), "PF-3");
  const shipment = await plansEquipment(on, it.at(8, "10:00"), device);
  const laptop = { ...on, device, shipment };
  expect(await said(redirect(laptop))).toBe("done");
  expect(await rowOf(laptop)).toMatchObject({ address: dock });
  const { differences } = assess(await loadFacts(it.client, on.screeningId), it.now);
  expect(differences.map(({ rule }) => rule)).toContain("shipping-address-differs");
});

/** Who was told that a second person has answered. */
const told = async ({ screeningId }: Case) => {
  const notices = await it.client.notification.findMany({ where: { screeningId, kind: "equipment-decided" } });
  return notices.map(({ userId }) => userId);
};

test("after the offer it needs a second person, who is never the one who asked, and nothing goes meanwhile", async () => {
  const on = await ready("PF-4");
  expect(await said(redirect(on))).toBe("done");
  expect(await said(redirect(on))).toBe("waiting");
  expect(await rowOf(on)).toMatchObject({ address: home });
  expect(await said(send(on))).toBe("waiting");
  expect(await agree(on, on.recruiter)).toBe("not-allowed");
  expect(await agree(on, { ...on.recruiter, role: "compliance" })).toBe("second-person");
  // Operations knows of nothing here before a check about equipment is handed over.
  expect(await agree(on, sam())).toBe("not-found");
  await handOver(on, "equipment-sent");
  const both = await Promise.all([agree(on, sam()), agree(on, hana(), "refused")]);
  expect(both.toSorted()).toEqual(["decided", "done"]);
  const change = await it.client.shipmentChange.findFirstOrThrow({
    where: { shipmentId: on.shipment, what: "address" },
  });
  expect((await rowOf(on)).address).toBe(change.decision === "granted" ? dock : home);
  expect(change).toMatchObject({ before: home, after: dock, reason: "Moved." });
  expect(await told(on)).toEqual([on.recruiter.id]);
});

test("another address before the offer opens the check of the earlier one again", async () => {
  const on = await opened();
  const { screeningId } = on;
  const device = await preparesLaptop(on, it.at(8, "09:30"), "PF-20");
  const shipment = await plansEquipment(on, it.at(8, "10:00"), device);
  await completeShipping(on, it.at(8, "10:30"), "copy");
  expect(await said(redirect({ ...on, device, shipment }))).toBe("done");
  const holds = { reopenedAt: null, check: { screeningId, kind: "shipping-address" } };
  expect(await it.client.completion.count({ where: holds })).toBe(0);
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("what two people agreed to goes there, and no release says that a check confirmed it", async () => {
  const on = await ready("PF-21");
  const to = async () => {
    const release = await loadRelease(it.client, sam(), on.screeningId, it.at(7, "12:00"));
    return release?.lines.flatMap((line) => (line.open && line.to ? [line.to] : []));
  };
  expect(await to()).toEqual([{ address: home, checked: true }]);
  await redirect(on);
  expect(await agree(on, hana())).toBe("done");
  expect(await to()).toEqual([{ address: dock, checked: false }]);
  expect(await said(send(on, it.at(7, "12:00")))).toBe("done");
});

test("nothing goes to an address that the candidate asks for no more", async () => {
  const on = await opened();
  await wantsDeliveryTo(on, it.at(9, "11:00"), dock);
  await channelsKept(on, it.at(8, "09:00"));
  const device = await preparesLaptop(on, it.at(8, "09:30"), "PF-22");
  const laptop = { ...on, device, shipment: await plansEquipment(on, it.at(8, "10:00"), device) };
  await shippingChecked(on, it.at(8, "11:00"), home);
  await signsOff(on, it.at(8, "11:30"), device);
  await completes(on, it.at(8, "11:40"), "devices", { answers: { seen: "in-hand" } });
  expect(await send(laptop)).toMatchObject({ code: "other-address" });
  expect(await rowOf(laptop)).toMatchObject({ state: "planned", address: dock });
});

test("no address, reason or number stands in the trail", async () => {
  const on = await ready("PF-SECRET");
  await redirect(on);
  await agree(on, hana());
  const exception = { tool: "A tool", reason: "Because", until: "2026-12-24" };
  const { screeningId, recruiter, device: deviceId } = on;
  await perform(proposeException, recruiter, { screeningId, deviceId, ...exception }, it.at(7, "12:00"));
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
  const entries = await it.client.auditEntry.findMany({ where: { stream: on.screeningId } });
  expect(JSON.stringify(entries)).not.toMatch(/Dock Road|Elm Street|PF-SECRET|Moved\.|Nordpost/);
});

test("two who move it at once: one wins; the carrier's proof and a serial number that is read back make it clear", async () => {
  const on = await ready("PF-5");
  const { screeningId, recruiter, shipment, device } = on;
  const lost = { screeningId, shipmentId: shipment, to: "lost", proofId: "", reason: "" } as const;
  const read = { screeningId, shipmentId: shipment, deviceId: device, answer: "agrees" } as const;
  expect(await said(perform(moveShipment, recruiter, lost, it.at(7, "09:00")))).toBe("moved");
  const both = await Promise.all([said(send(on)), said(send(on, it.at(7, "09:00"), recruiter))]);
  expect(both.toSorted()).toEqual(["done", "moved"]);
  expect(await said(perform(moveShipment, recruiter, lost, it.at(6, "09:00")))).toBe("invalid");
  expect(await said(perform(readSerialBack, recruiter, read, it.at(6, "09:00")))).toBe("not-delivered");
  await arrives(on, it.at(6, "10:00"), shipment);
  await readsBack(on, it.at(5, "09:00"), shipment, "not-read");
  await readsBack(on, it.at(5, "10:00"), shipment, "agrees");
  expect(await said(perform(readSerialBack, recruiter, read, it.at(5, "11:00")))).toBe("nothing-changed");
  const { shipments } = await loadFacts(it.client, screeningId);
  expect(shipments).toEqual([
    { what: "equipment", state: "delivered", toAgreed: true, proof: true, readBack: ["agrees"] },
  ]);
  const view = await getShipments(recruiter, screeningId);
  expect(view?.shipments[0]?.changes.map(({ before, after }) => [before, after])).toEqual([
    ["It could not be read", "It agrees"],
    [null, "It could not be read"],
    ["Sent", "Delivered"],
    ["Planned", "Sent"],
  ]);
  await completes(on, it.at(4, "09:00"), "equipment-sent", { answers: { how: "video" } });
  expect(await it.client.screening.findUnique({ where: { id: screeningId } })).toMatchObject({ ending: "ready" });
  // What was sent goes on after the last gate.
  const back = { ...lost, to: "returned", reason: "The keyboard is broken." } as const;
  expect(await said(perform(moveShipment, recruiter, back, it.at(3, "09:00")))).toBe("done");
  const other = await preparesLaptop(on, it.at(3, "10:00"), "PF-5B");
  await signsOff(on, it.at(3, "10:10"), other);
  const next = await plansEquipment(on, it.at(3, "10:20"), other);
  await sendsShipment(on, it.at(3, "10:30"), next);
  await arrives(on, it.at(2, "10:30"), next);
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("an exception needs a second person and ends with its last day; then the device stays at home", async () => {
  const on = await planned("PF-6");
  await handOver(on, "devices");
  const { screeningId, recruiter, device } = on;
  const until = it.at(6, "00:00").toISOString().slice(0, 10);
  const exception = { screeningId, deviceId: device, tool: "Screen reader", reason: "An aid to work.", until };
  expect(
    await said(perform(proposeException, recruiter, { ...exception, until: "2020-01-01" }, it.at(8, "12:00"))),
  ).toBe("invalid");
  expect(await said(perform(proposeException, sam(), exception, it.at(8, "12:00")))).toBe("done");
  expect(await said(perform(proposeException, sam(), exception, it.at(8, "12:00")))).toBe("waiting");
  const { id: exceptionId } = await it.client.deviceException.findFirstOrThrow({ where: { deviceId: device } });
  const decide = (by: Actor) =>
    said(
      perform(decideException, by, { screeningId, exceptionId, decision: "granted", reason: "So" }, it.at(8, "13:00")),
    );
  expect(await decide(recruiter)).toBe("not-allowed");
  expect(await decide(sam())).toBe("second-person");
  expect(await decide(hana())).toBe("done");
  expect(await decide(hana())).toBe("decided");
  expect(await told(on)).toEqual([sam().id]);
  const other = { screeningId, deviceId: device, serial: "PF-6B", preparedBy: "The service desk" };
  const swap = { ...other, toolsOn: false, reason: "The screen is cracked." };
  expect(await said(perform(changeDevice, recruiter, swap, it.at(8, "13:30")))).toBe("excepted");
  await shippingChecked(on, it.at(8, "14:00"), home);
  vi.setSystemTime(it.at(8, "15:00"));
  await completes(on, it.at(8, "15:00"), "devices", { answers: { seen: "managed" }, by: sam() });
  expect(await send(on, it.at(5, "00:10"))).toMatchObject({ code: "tools-not-off" });
  expect(await said(send(on, it.at(6, "23:00")))).toBe("done");
});

test("what changes about a device stays on record, and another machine is signed off anew", async () => {
  const on = await planned("PF-7");
  const { screeningId, recruiter, device } = on;
  const change = (more: object) =>
    said(
      perform(
        changeDevice,
        recruiter,
        {
          screeningId,
          deviceId: device,
          serial: "PF-7",
          preparedBy: "The service desk",
          toolsOn: false,
          reason: "So",
          ...more,
        },
        it.at(7, "09:00"),
      ),
    );
  await signsOff(on, it.at(8, "11:30"), device);
  expect(await said(perform(signOffTools, recruiter, { screeningId, deviceId: device }, it.at(8, "12:00")))).toBe(
    "signed-off",
  );
  expect(await change({})).toBe("nothing-changed");
  expect(await change({ serial: "pf-7", reason: "" })).toBe("invalid");
  expect(await change({ serial: "pf-7" })).toBe("done");
  expect((await getDevices(recruiter, screeningId))?.devices[0]).toMatchObject({ standing: "off", serial: "pf-7" });
  expect(await change({ serial: "PF-8" })).toBe("done");
  const [view] = (await getDevices(recruiter, screeningId))?.devices ?? [];
  expect(view).toMatchObject({ standing: "on", serial: "PF-8", signedOff: null });
  expect(view?.changes.map(({ what, before, after }) => `${what}: ${before}, ${after}`)).toEqual([
    "tools off: signed off, not signed off",
    "serial: pf-7, PF-8",
    "serial: PF-7, pf-7",
    "tools off: not signed off, signed off",
  ]);
});

test("operations sees equipment once a check about it is handed over; a manager and whoever it is not theirs never", async () => {
  const on = await planned("PF-9");
  const seen = (by: Actor) => Promise.all([getDevices(by, on.screeningId), getShipments(by, on.screeningId)]);
  const elsewhere = it.company.colleague("Olga Lind");
  for (const by of [sam(), on.manager, elsewhere]) expect(await seen(by)).toEqual([null, null]);
  await handOver(on, "devices");
  const [devices, shipments] = await seen(sam());
  expect(devices?.devices).toHaveLength(1);
  expect(shipments?.shipments[0]).toMatchObject({ address: home });
});

test("a screening that ended otherwise takes nothing more, but for what became of a shipment", async () => {
  const on = await planned("PF-10");
  await ends(on, it.at(7, "09:00"), "withdrew");
  expect(await said(send(on))).toBe("ended");
  expect(await said(redirect(on))).toBe("ended");
  const view = await getShipments(on.recruiter, on.screeningId);
  expect(view).toMatchObject({ mayWork: false, mayMove: true });
  expect(view?.shipments[0]).toMatchObject({ next: [{ to: "called-off" }], mayRedirect: false });
  const off = {
    screeningId: on.screeningId,
    shipmentId: on.shipment,
    to: "called-off",
    proofId: "",
    reason: "They withdrew.",
  } as const;
  expect(await said(perform(moveShipment, on.recruiter, off, it.at(6, "09:00")))).toBe("done");
});
