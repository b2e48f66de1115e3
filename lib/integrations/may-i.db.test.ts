import { addMinutes } from "date-fns";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { perform } from "@/lib/door/perform";
import { restrictScreening, unrestrictScreening } from "@/lib/restrictions/actions";
import { nameScreening } from "@/lib/screenings/actions";
import type { Case } from "@/prisma/seed/scene";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import { employmentDone, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { makeToken, revokeToken } from "./actions";
import { answerMayI } from "./may-i";
import { getIntegrations } from "./queries";

let it: TestCompany;
let on: Case;
let token: string;
const now = () => it.now;
const admin = () => it.company.colleague("Ines Roth");

async function make(name: string) {
  const made = await perform(makeToken, admin(), { name }, now());
  if (!made.ok) throw new Error(made.message);
  return made.data.secret;
}

async function ask(query: Record<string, string>, secret: string | null = token, at = now()) {
  const headers: Record<string, string> = secret ? { authorization: `Bearer ${secret}` } : {};
  const url = `http://localhost:3000/api/v1/gates?${new URLSearchParams(query)}`;
  const response = await answerMayI(new Request(url, { headers }), at);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("set-cookie")).toBeNull();
  return { status: response.status, body: await response.json() };
}

const gatesOf = ({ body }: Awaited<ReturnType<typeof ask>>) =>
  body.gates.map(({ gate, open }: { gate: string; open: boolean }) => `${gate} ${open ? "open" : "closed"}`);

beforeAll(async () => {
  it = await testCompany();
  on = await employmentDone(it);
  token = await make("Shipping desk");
});
afterAll(() => it?.drop());

const closed = "Not everything that comes before it is done and decided.";

test("a gate is closed until somebody decided, and then open", async () => {
  const before = await ask({ screening: on.screeningId });
  expect(before).toMatchObject({ status: 200, body: { screening: on.screeningId, externalId: null } });
  expect(gatesOf(before)).toEqual(["offer closed", "equipment closed", "access closed", "first-pay closed"]);
  expect(before.body.gates[0]).toEqual({ gate: "offer", open: false, how: null, until: null, why: closed });
  await sends(on, it.at(6, "09:00"));
  await decides(on, it.at(6, "10:00"), "offer", "ready", "Good.");
  const after = await ask({ screening: on.screeningId });
  expect(gatesOf(after)).toEqual(["offer open", "equipment closed", "access closed", "first-pay closed"]);
  expect(after.body.gates[0]).toEqual({ gate: "offer", open: true, how: "decision", until: null, why: null });
  expect((await ask({ screening: on.screeningId, gate: "equipment" })).body.gates).toEqual([
    { gate: "equipment", open: false, how: null, until: null, why: closed },
  ]);
  expect(gatesOf(await ask({ screening: on.screeningId, gate: "yearly" }))).toEqual(["yearly closed"]);
});

test("a screening is also found by what the employer’s own system calls it", async () => {
  const name = (externalId: string) => ({ screeningId: on.screeningId, externalId });
  expect(await perform(nameScreening, on.recruiter, name("REQ-17:42"), now())).toMatchObject({ ok: true });
  const found = await ask({ screening: "REQ-17:42" });
  expect(found).toMatchObject({ status: 200, body: { screening: on.screeningId, externalId: "REQ-17:42" } });
  expect(JSON.stringify(found.body)).not.toMatch(/Somebody|Invented|example|employment/i);
  for (const wrong of ["Dana Lee", "dana@mail.example", "a/b", "x".repeat(101)])
    expect(await perform(nameScreening, on.recruiter, name(wrong), now()), wrong).toMatchObject({ code: "invalid" });
});

test("what another screening is called, or its id, is taken", async () => {
  const other = await employmentDone(it);
  for (const externalId of ["REQ-17:42", on.screeningId])
    expect(
      await perform(nameScreening, other.recruiter, { screeningId: other.screeningId, externalId }, now()),
    ).toMatchObject({ code: "id-taken" });
  const own = { screeningId: on.screeningId, externalId: "REQ-17:42" };
  expect(await perform(nameScreening, on.recruiter, own, now())).toMatchObject({ ok: true });
  expect(await perform(nameScreening, on.manager, own, now())).toMatchObject({ code: "not-allowed" });
});

test.each([
  ["an unknown id", { screening: "00000000-0000-4000-8000-000000000000" }, 404],
  ["an unknown name", { screening: "REQ-99" }, 404],
  ["what can be no id", { screening: "Dana Lee" }, 404],
  ["no screening", {}, 400],
  ["a gate that does not exist", { screening: "REQ-17:42", gate: "door" }, 400],
] as [string, Record<string, string>, number][])("%s is refused, never open", async (_, query, status) => {
  const answer = await ask(query);
  expect(answer.status).toBe(status);
  expect(answer.body).toEqual({ error: expect.any(String) });
});

test("without a token that is in force there is no answer", async () => {
  const revoked = await make("Payroll");
  expect((await ask({ screening: on.screeningId }, revoked)).status).toBe(200);
  const { id } = await it.client.apiToken.findFirstOrThrow({ where: { name: "Payroll" } });
  expect(await perform(revokeToken, on.recruiter, { tokenId: id }, now())).toMatchObject({ code: "not-allowed" });
  expect(await perform(revokeToken, admin(), { tokenId: id }, now())).toMatchObject({ ok: true });
  expect(await perform(revokeToken, admin(), { tokenId: id }, now())).toMatchObject({ code: "not-found" });
  const { tokenHash } = await it.client.apiToken.findUniqueOrThrow({ where: { id } });
  for (const secret of [null, "", "nonsense", revoked, tokenHash, `${token}x`, token.toUpperCase()]) {
    const answer = await ask({ screening: on.screeningId }, secret);
    expect(answer, String(secret)).toMatchObject({ status: 401, body: { error: expect.any(String) } });
  }
});

test("a restricted screening says the same as one that is merely not ready, and opens again afterwards", async () => {
  const { screeningId, company } = on;
  const hana = company.colleague("Hana Sato");
  const at = it.at(5, "09:00");
  await perform(restrictScreening, hana, { screeningId, reason: "A concern.", readerIds: [] }, at);
  const { body } = await ask({ screening: screeningId, gate: "offer" });
  expect(body.gates).toEqual([{ gate: "offer", open: false, how: null, until: null, why: closed }]);
  await perform(unrestrictScreening, hana, { screeningId, reason: "Nothing." }, addMinutes(at, 5));
  expect(gatesOf(await ask({ screening: screeningId, gate: "offer" }))).toEqual(["offer open"]);
});

test("who has been hired is restricted and told as closed, and the restriction can end", async () => {
  const { screeningId, company } = on;
  const hana = company.colleague("Hana Sato");
  const at = it.at(4, "09:00");
  await it.client.screening.update({ where: { id: screeningId }, data: { ending: "ready", endedAt: at } });
  const restricted = { screeningId, reason: "A concern.", readerIds: [] };
  expect(await perform(restrictScreening, hana, restricted, at)).toMatchObject({ ok: true });
  expect(gatesOf(await ask({ screening: screeningId, gate: "offer" }))).toEqual(["offer closed"]);
  const ended = { screeningId, reason: "Nothing." };
  expect(await perform(unrestrictScreening, hana, ended, addMinutes(at, 5))).toMatchObject({ ok: true });
  expect(gatesOf(await ask({ screening: screeningId, gate: "offer" }))).toEqual(["offer open"]);
});

test("the token is kept as a hash, its use by the day, and the company’s stream holds both ends of it", async () => {
  const { tokens } = await getIntegrations({});
  expect(tokens.map(({ name, lastUsed, revokedAt }) => [name, lastUsed, revokedAt !== null])).toEqual([
    ["Shipping desk", "2026-11-20", false],
    ["Payroll", "2026-11-20", true],
  ]);
  expect(JSON.stringify(await it.client.apiToken.findMany())).not.toContain(token.slice(9));
  const events = await it.client.auditEntry.findMany({ where: { event: { startsWith: "token." } } });
  expect(events.map(({ event }) => event)).toEqual(["token.made", "token.made", "token.revoked"]);
  expect(await it.client.$transaction((tx) => verifyStream(tx, "company"))).toMatchObject({ whole: true });
});

test("a token that asks more often than any system needs waits", async () => {
  const busy = await make("Busy");
  const { id } = await it.client.apiToken.findFirstOrThrow({ where: { name: "Busy" } });
  await it.client.rateLimit.create({
    data: { key: `asks:${id}`, points: 600, expire: addMinutes(new Date(), 1) },
  });
  expect((await ask({ screening: on.screeningId }, busy)).status).toBe(429);
  expect((await ask({ screening: on.screeningId })).status).toBe(200);
});
