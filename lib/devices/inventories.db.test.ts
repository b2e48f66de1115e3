import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import type { Result } from "@/lib/door/result";
import { loadFacts } from "@/lib/risk/load";
import type { Case } from "@/prisma/seed/scene";
import { preparesLaptop, signsOff } from "@/prisma/seed/steps/equipment";
import { openByForm } from "@/prisma/seed/steps/opening";
import { application, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { changeDevice, decideException, proposeException, signOffTools } from "./actions";
import { storeInventory } from "./inventories";
import { largestInventory } from "./inventory/size";
import { getDevices } from "./queries";

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

const said = async (result: Promise<Result<unknown>>) => {
  const answer = await result;
  return answer.ok ? "done" : answer.code;
};
const compliance = () => it.company.colleague("Hana Sato");

/** Somebody with a laptop that was signed off. */
async function withLaptop(serial: string) {
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  const deviceId = await preparesLaptop(on, it.at(8, "09:30"), serial);
  await signsOff(on, it.at(8, "10:00"), deviceId);
  return { ...on, deviceId };
}

type Laptop = Case & { deviceId: string };

const listing = (...names: string[]) => JSON.stringify(names.map((name) => ({ name, version: "1.0" })));

const adds = ({ screeningId, recruiter, deviceId }: Laptop, takenOn: string, text: string, by = recruiter) => {
  const bytes = new TextEncoder().encode(text);
  return storeInventory(by, { screeningId, deviceId, takenOn, fileName: "inventory.json", bytes }, it.at(7, "09:00"));
};
const factsOf = async ({ screeningId }: Case, now = it.at(6, "09:00")) => {
  const { devices, inventory } = await it.client.$transaction((tx) => loadFacts(tx, screeningId, now));
  return { devices, inventory };
};
const raisedFor = async ({ screeningId }: Case) =>
  (await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } })).openDifferences;

test("what an inventory shows stands against a sign-off, is kept with its row and its file, and is on record", async () => {
  const on = await withLaptop("PF-10");
  expect(await factsOf(on)).toEqual({ devices: ["off"], inventory: undefined });
  expect(await said(adds(on, "2026-11-12", listing("Firefox", "AnyDesk")))).toBe("done");
  expect(await factsOf(on)).toEqual({
    devices: ["found"],
    inventory: [{ tools: [{ name: "AnyDesk", kind: "remote-access", excepted: false }], seenOn: "2026-11-12" }],
  });
  expect(await raisedFor(on)).toBe(1);
  const [device] = (await getDevices(on.recruiter, on.screeningId))?.devices ?? [];
  expect(device).toMatchObject({ standing: "found", mustNotStay: ["AnyDesk"] });
  expect(device?.inventories).toMatchObject([
    { rows: 2, unread: 0, counts: true, tools: [{ tool: "AnyDesk", row: 2, shown: "AnyDesk, 1.0" }] },
  ]);
  expect(
    await it.client.evidence.findFirst({ where: { screeningId: on.screeningId, kind: "inventory" } }),
  ).toMatchObject({
    ...{ checkKind: "devices", mediaType: "text/plain" },
  });
  expect(await it.client.$transaction((tx) => verifyStream(tx, on.screeningId))).toMatchObject({ whole: true });
});

test("the newest inventory counts, by the day on which it was taken; and none of another machine", async () => {
  const on = await withLaptop("PF-11");
  await adds(on, "2026-11-12", listing("AnyDesk"));
  await adds(on, "2026-11-10", listing("Firefox"));
  expect((await factsOf(on)).devices).toEqual(["found"]);
  await adds(on, "2026-11-13", listing("Firefox"));
  expect(await factsOf(on)).toMatchObject({ devices: ["off"], inventory: [{ tools: [], seenOn: "2026-11-13" }] });
  expect(await raisedFor(on)).toBe(0);
  const { screeningId, deviceId, recruiter } = on;
  const other = {
    screeningId,
    deviceId,
    serial: "PF-12",
    preparedBy: "The service desk",
    toolsOn: false,
    reason: "Broken.",
  };
  expect(await said(perform(changeDevice, recruiter, other, it.at(6, "10:00")))).toBe("done");
  expect(await factsOf(on)).toEqual({ devices: ["on"], inventory: undefined });
});

test("an exception for the tool answers, for another tool it does not, and a sign-off cannot", async () => {
  const on = await withLaptop("PF-13");
  await adds(on, "2026-11-12", listing("AnyDesk", "OBS Studio"));
  const { screeningId, deviceId, recruiter } = on;
  const except = async (tool: string) => {
    const proposal = { screeningId, deviceId, tool, reason: "The service desk uses it.", until: "2026-11-30" };
    const proposed = await perform(proposeException, recruiter, proposal, it.at(6, "09:00"));
    expect((await factsOf(on)).devices).toEqual(["waiting"]);
    const found = await it.client.deviceException.findFirstOrThrow({ where: { deviceId, decision: null } });
    const decision = { screeningId, exceptionId: found.id, decision: "granted", reason: "It is ours." } as const;
    expect(await said(perform(decideException, compliance(), decision, it.at(6, "09:10")))).toBe("done");
    return said(Promise.resolve(proposed));
  };
  expect(await except("TeamViewer")).toBe("done");
  expect((await factsOf(on)).devices).toEqual(["found"]);
  expect(await except("anydesk (service desk)")).toBe("done");
  expect(await factsOf(on)).toMatchObject({
    devices: ["excepted"],
    inventory: [
      {
        tools: [
          { name: "AnyDesk", excepted: true },
          { name: "OBS Virtual Camera", excepted: false },
        ],
      },
    ],
  });
  expect((await factsOf(on, new Date("2026-12-01T09:00:00Z"))).devices).toEqual(["found"]);
});

test("a device whose inventory shows a tool is not signed off", async () => {
  const on = await openByForm(it.scene("field"), it.at(9, "09:00"), application);
  const deviceId = await preparesLaptop(on, it.at(8, "09:30"), "PF-14");
  await adds({ ...on, deviceId }, "2026-11-12", listing("TeamViewer 15"));
  const sign = () =>
    said(perform(signOffTools, on.recruiter, { screeningId: on.screeningId, deviceId }, it.at(6, "09:00")));
  expect(await sign()).toBe("found");
  await adds({ ...on, deviceId }, "2026-11-13", listing("Firefox"));
  expect(await sign()).toBe("done");
});

test("what is no inventory, of another day or of nobody's device is refused, and nothing of it is kept", async () => {
  const on = await withLaptop("PF-15");
  expect(await said(adds(on, "2026-11-12", "Hello."))).toBe("unreadable");
  expect(await said(adds(on, "2026-11-12", '[{"name":"AnyDesk"},'))).toBe("unreadable");
  expect(await said(adds(on, "2026-11-12", " ".repeat(largestInventory + 1)))).toBe("too-large");
  expect(await said(adds(on, "2026-11-23", listing("AnyDesk")))).toBe("invalid");
  expect(await said(adds({ ...on, deviceId: on.screeningId }, "2026-11-12", listing("AnyDesk")))).toBe("not-found");
  expect(await said(adds(on, "2026-11-12", listing("AnyDesk"), it.company.colleague("Sam Reyes")))).toBe("not-found");
  expect(await said(adds(on, "2026-11-12", listing("AnyDesk"), compliance()))).toBe("not-allowed");
  expect(await it.client.inventory.count({ where: { deviceId: on.deviceId } })).toBe(0);
  expect(await it.client.evidence.count({ where: { screeningId: on.screeningId, kind: "inventory" } })).toBe(0);
});
