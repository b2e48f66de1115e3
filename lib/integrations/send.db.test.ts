import { spawn } from "node:child_process";
import { once } from "node:events";
import { addHours, addMinutes, subMinutes } from "date-fns";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { reopenCheck } from "@/lib/checks/actions";
import { perform, transaction } from "@/lib/door/perform";
import { mostAttempts } from "@/lib/mail/attempts";
import { nameScreening } from "@/lib/screenings/actions";
import type { Case } from "@/prisma/seed/scene";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { type WebhookReceiver, webhookReceiver } from "@/scripts/webhook-receiver";
import { disableEndpoint, leaveOut, makeEndpoint, retryDelivery, sendTest } from "./actions";
import { getIntegrations } from "./queries";
import { deliverNext } from "./send";
import { tellOutside } from "./write";

let it: TestCompany;
let desk: WebhookReceiver;
const admin = () => it.company.colleague("Ines Roth");

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  it = await testCompany();
});
beforeEach(async () => {
  desk = await webhookReceiver();
});
afterEach(async () => {
  for (const { id } of await it.client.webhookEndpoint.findMany({ where: { disabledAt: null } }))
    await perform(disableEndpoint, admin(), { endpointId: id }, it.now);
  await desk.down().catch(() => {});
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

/** Sets an endpoint; its receiver is given the secret. */
async function endpoint(receiver: WebhookReceiver, name = "Shipping desk") {
  const made = await perform(makeEndpoint, admin(), { name, url: receiver.url }, it.now);
  if (!made.ok) throw new Error(made.message);
  receiver.state.secret = made.data.secret;
  return (await it.client.webhookEndpoint.findFirstOrThrow({ where: { name, disabledAt: null } })).id;
}

/** The messages for an endpoint in their order. */
const messages = (endpointId: string) =>
  it.client.delivery.findMany({ where: { endpointId }, orderBy: { number: "asc" } });

/** Everything that is due at an instant goes out. */
async function work(now: Date) {
  vi.setSystemTime(now);
  while (await deliverNext(now));
}

const sendOne = (endpointId: string, at: Date) => perform(sendTest, admin(), { endpointId }, at);

async function decideOffer(on: Case) {
  await sends(on, it.at(6, "09:00"));
  await decides(on, it.at(6, "10:00"), "offer", "ready", "Good.");
}

const reopen = ({ recruiter, screeningId }: Case) =>
  perform(reopenCheck, recruiter, { screeningId, kind: "employment", reason: "Look again" }, it.at(5, "09:00"));

test("a gate that opens and closes again is told once each, in order, and names nobody", async () => {
  const on = await employmentDone(it);
  const name = { screeningId: on.screeningId, externalId: "REQ-7" };
  await perform(nameScreening, on.recruiter, name, it.at(7, "11:00"));
  const id = await endpoint(desk);
  await decideOffer(on);
  expect(await messages(id)).toHaveLength(1);
  expect(await reopen(on)).toMatchObject({ ok: true });
  await work(it.now);
  const common = { screening: on.screeningId, externalId: "REQ-7", gate: "offer", until: null };
  const link = `http://localhost:3000/release/${on.screeningId}`;
  expect(desk.received.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: "gate.opened", data: { ...common, how: "decision", at: it.at(6, "10:00").toISOString(), link } },
    { type: "gate.closed", data: { ...common, how: null, at: it.at(5, "09:00").toISOString(), link } },
  ]);
  const kept = await messages(id);
  expect(desk.received.map((one) => one.id)).toEqual(kept.map((one) => one.id));
  expect(JSON.stringify(kept)).not.toMatch(/Somebody|Invented|employment/i);
});

test("what is rolled back is not told, and neither is a gate that was never open", async () => {
  const on = await employmentDone(it);
  const id = await endpoint(desk);
  const change = { gate: "offer", open: true, how: "decision", until: null, first: false };
  const failing = transaction(async (tx) => {
    await tellOutside(tx, on.screeningId, [change], it.now);
    throw new Error("Something else failed.");
  });
  await expect(failing).rejects.toThrow("Something else failed.");
  await employmentDone(it);
  expect(await messages(id)).toEqual([]);
});

test("down for an hour: every message arrives afterwards, once, in order, each under the id of its first attempt", async () => {
  const id = await endpoint(desk);
  const start = it.now;
  await desk.down();
  for (let minute = 0; minute <= 60; minute++) {
    const now = addMinutes(start, minute);
    if (minute % 5 === 0) await sendOne(id, now);
    await work(now);
  }
  const waiting = await messages(id);
  expect(waiting).toHaveLength(13);
  expect(waiting[0]).toMatchObject({ ending: null, failure: "The endpoint could not be reached." });
  expect(waiting[0]?.attempts).toBeGreaterThan(2);
  expect(desk.received).toEqual([]);
  await desk.up();
  for (let minute = 61; minute <= 180; minute++) await work(addMinutes(start, minute));
  expect(desk.received.map((one) => one.id)).toEqual(waiting.map((one) => one.id));
  expect(desk.received.map(({ data }) => data.at)).toEqual(waiting.map(({ createdAt }) => createdAt.toISOString()));
  expect((await messages(id)).every(({ ending, failure }) => ending === "delivered" && failure === null)).toBe(true);
});

test("an endpoint that is down holds up none of the others", async () => {
  const dead = await webhookReceiver();
  const [id, deadId] = [await endpoint(desk), await endpoint(dead, "Payroll")];
  await dead.down();
  for (const minute of [0, 1, 2]) for (const one of [deadId, id]) await sendOne(one, addMinutes(it.now, minute));
  await work(addMinutes(it.now, 2));
  expect(desk.received).toHaveLength(3);
  expect((await messages(deadId)).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
});

test("eight senders at once on two endpoints: each message once, and in the order of its endpoint", async () => {
  const other = await webhookReceiver();
  const [id, otherId] = [await endpoint(desk), await endpoint(other, "Payroll")];
  for (let n = 0; n < 12; n++) for (const one of [id, otherId]) await sendOne(one, subMinutes(it.now, 30 - n));
  await Promise.all(Array.from({ length: 8 }, () => work(it.now)));
  await work(it.now);
  for (const [receiver, endpointId] of [
    [desk, id],
    [other, otherId],
  ] as const)
    expect(receiver.received.map((one) => one.id)).toEqual((await messages(endpointId)).map((one) => one.id));
  await other.down();
});

test("it is tried for at least three days, then given up, and what waited behind it goes on", async () => {
  const id = await endpoint(desk);
  desk.state.status = 500;
  await sendOne(id, it.now);
  await sendOne(id, it.now);
  const tried: Date[] = [];
  for (let now = it.now; ; ) {
    await work(now);
    tried.push(now);
    const [first] = await messages(id);
    if (first?.ending) break;
    now = first?.notBefore ?? now;
  }
  expect(tried).toHaveLength(mostAttempts);
  expect(tried.at(-1)?.getTime()).toBeGreaterThan(addHours(it.now, 72).getTime());
  const [first, second] = await messages(id);
  expect(first).toMatchObject({
    ending: "given-up",
    failure: "The endpoint did not take the message (answer 500).",
  });
  expect(second).toMatchObject({ ending: null, attempts: 1 });
});

test("an administrator has it tried again, or leaves it out", async () => {
  const id = await endpoint(desk);
  desk.state.status = 400;
  for (const minute of [0, 1, 2]) await sendOne(id, addMinutes(it.now, minute));
  const now = addMinutes(it.now, 3);
  await work(now);
  const [first, second, third] = (await messages(id)).map((one) => ({ deliveryId: one.id }));
  if (!first || !second || !third) throw new Error("Three were sent.");
  expect(await perform(leaveOut, admin(), second, now)).toMatchObject({ code: "not-found" });
  expect(await perform(leaveOut, it.company.colleague("Hana Sato"), first, now)).toMatchObject({
    code: "not-allowed",
  });
  expect(await perform(leaveOut, admin(), first, now)).toMatchObject({ ok: true });
  await work(now);
  desk.state.status = 204;
  expect(await perform(retryDelivery, admin(), second, now)).toMatchObject({ ok: true });
  await work(now);
  expect(desk.received).toEqual([]);
  await work(addMinutes(now, 1));
  expect(desk.received.map((one) => one.id)).toEqual([second.deliveryId, third.deliveryId]);
  expect(await perform(retryDelivery, admin(), second, now)).toMatchObject({ code: "not-found" });
  const { deliveries } = await getIntegrations({});
  expect(deliveries.rows.slice(0, 3).map(({ state }) => state)).toEqual(["delivered", "delivered", "left-out"]);
});

test("killed between handing over and marking: nobody takes it at once, then it goes again under the same id", async () => {
  const id = await endpoint(desk);
  await sendOne(id, it.now);
  desk.state.silent = true;
  vi.setSystemTime(it.now);
  const code = `
    const { deliverNext } = await import("./lib/integrations/send.ts");
    await deliverNext(new Date(${it.now.getTime()}));`;
  const worker = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code], {
    env: { ...process.env, TSX_TSCONFIG_PATH: "scripts/tsconfig.json" },
    stdio: "inherit",
  });
  await vi.waitFor(() => expect(desk.received).toHaveLength(1), { timeout: 30_000 });
  worker.kill("SIGKILL");
  await once(worker, "exit");
  desk.state.silent = false;
  expect((await messages(id))[0]).toMatchObject({ ending: null, attempts: 1, failure: "The attempt was cut off." });
  await work(it.now);
  expect(desk.received).toHaveLength(1);
  await work(addMinutes(it.now, 1));
  const [first, second] = desk.received.map((one) => one.id);
  expect(second).toBe(first);
  expect((await messages(id))[0]).toMatchObject({ ending: "delivered" });
});

test("a redirect is not followed", async () => {
  const id = await endpoint(desk);
  desk.state.status = 307;
  desk.state.headers = { location: "/elsewhere" };
  await sendOne(id, it.now);
  await work(it.now);
  expect(desk.state.asked).toBe(1);
  const words = "The endpoint pointed to another address, which is not followed (answer 307).";
  expect((await messages(id))[0]).toMatchObject({ failure: words });
});

test("a disabled endpoint is told nothing any more, and what waited for it is left out", async () => {
  const id = await endpoint(desk);
  await sendOne(id, it.now);
  expect(await perform(disableEndpoint, admin(), { endpointId: id }, it.now)).toMatchObject({ ok: true });
  expect(await sendOne(id, it.now)).toMatchObject({ code: "not-found" });
  await decideOffer(await employmentDone(it));
  await work(addHours(it.now, 1));
  expect(desk.received).toEqual([]);
  expect((await messages(id)).map(({ ending }) => ending)).toEqual(["left-out"]);
});

test("an address that nothing is sent to is refused where it is set, with the reason at its field", async () => {
  for (const url of ["http://it.example.com/", "https://169.254.169.254/", "https://a:b@it.example.com/"])
    expect(await perform(makeEndpoint, admin(), { name: "Other", url }, it.now), url).toMatchObject({
      code: "unsuitable-address",
      fields: { url: expect.any(String) },
    });
  expect(await perform(makeEndpoint, admin(), { name: "Other", url: "it.example.com" }, it.now)).toMatchObject({
    code: "invalid",
  });
});
