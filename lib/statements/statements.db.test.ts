import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck } from "@/lib/checks/actions";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { env } from "@/lib/env";
import { listEvidence } from "@/lib/evidence/queries";
import { readEvidence } from "@/lib/evidence/read";
import { loadFacts } from "@/lib/risk/load";
import { lockRow } from "@/lib/screenings/write";
import type { Case, Scene } from "@/prisma/seed/scene";
import { keepText } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { application, sceneAsking, type TestCompany, testCompany, withOwnMailbox } from "@/prisma/seed/test-company";
import { waiting } from "@/scripts/held";
import { approveRun, removeStatement } from "./actions";
import { storeStatement } from "./import";
import { getStatements } from "./queries";
import { camtOf, csvOf, ofxOf, payments } from "./samples";

let it: TestCompany;
let scene: Scene;
beforeAll(async () => {
  it = await testCompany();
  vi.useFakeTimers({ toFake: ["Date"], now: it.now });
  scene = await sceneAsking(it, "small-payments");
});
afterAll(async () => {
  vi.useRealTimers();
  await it?.drop();
});

const open = () => openByForm(withOwnMailbox(scene), it.at(9, "09:00"), application);
const table = { mapping: "date,payee,amount", out: "negative", currency: "USD" } as const;
const limited = { limit: "2,500", limitCurrency: "USD" };

async function imports(on: Case, text: string, said: object = { ...table, ...limited }, by: Actor = on.recruiter) {
  const input = { screeningId: on.screeningId, fileName: "statement.csv", ...said };
  const result = await storeStatement(by, { ...input, bytes: Uint8Array.from(Buffer.from(text)) }, it.at(8, "09:00"));
  return result.ok ? result.data : result;
}

const spending = async ({ screeningId }: Case) => (await loadFacts(it.client, screeningId, it.now)).spending;
const raised = async ({ screeningId }: Case) =>
  (await it.client.screening.findUniqueOrThrow({ where: { id: screeningId } })).openDifferences;
const thirty = payments(30);
const advisory = { payee: "Lumen Grid", currency: "USD", count: 30, sum: 5_100_000, limit: 250_000, approved: false };

test.each([
  ["a table", csvOf(thirty), { ...table, ...limited }, ""],
  ["OFX", ofxOf(thirty), limited, "1111"],
  ["CAMT.053", camtOf(thirty), limited, "3000"],
])(
  "the advisory's case as %s raises the difference; the file is evidence, and the trail holds",
  async (_, text, said, account) => {
    const on = await open();
    expect(await spending(on)).toBeUndefined();
    expect(await imports(on, text, said)).toMatchObject({ read: 30, unread: 0, problems: [] });
    expect(await spending(on)).toMatchObject([
      { ...advisory, first: "2026-03-02", last: "2026-07-25", afterHours: null },
    ]);
    expect(await raised(on)).toBe(1);
    expect(await getStatements(on.recruiter, on.screeningId)).toMatchObject({
      statements: [{ account, read: 30, evidence: { fileName: "statement.csv" }, limit: "USD 2,500.00" }],
      runs: [{ payee: "Lumen Grid", sum: "USD 51,000.00", charges: { length: 30 } }],
    });
    expect(await verifyStream(it.client, on.screeningId)).toMatchObject({ whole: true });
  },
);

test("a year of subscriptions, a desk and travel raises nothing", async () => {
  const on = await open();
  const year = ["Alpha Cloud", "Beta Mail", "Gamma Notes"].flatMap((payee) =>
    payments(12, { days: 30, payee, amount: "49.00" }),
  );
  const desk = payments(12, { days: 30, payee: "Desk House", amount: "600.00" });
  const travel = [..."abcdefghijklmnopqrst"].map((at) => ({
    day: "2026-05-05",
    payee: `Hotel ${at}`,
    amount: "900.00",
  }));
  await imports(on, csvOf([...year, ...desk, ...travel]));
  expect(await spending(on)).toHaveLength(4);
  expect(await raised(on)).toBe(0);
});

test("months that come one by one are one run; one taken back counts no more; the same file is not read twice", async () => {
  const on = await open();
  const [one, two] = [csvOf(thirty.slice(0, 14)), csvOf(thirty.slice(12))];
  const first = await imports(on, one);
  expect(await imports(on, one)).toMatchObject({ code: "imported" });
  expect(await raised(on)).toBe(0);
  const second = await imports(on, two);
  expect(await spending(on)).toMatchObject([advisory]);
  expect(await raised(on)).toBe(1);
  if (!("id" in second) || !("id" in first)) throw new Error("It was not imported.");
  const take = { screeningId: on.screeningId, statementId: second.id, reason: "It is another person’s card." };
  const back = () => perform(removeStatement, on.recruiter, take, it.at(7, "09:00"));
  expect(await back()).toMatchObject({ ok: true });
  expect(await back()).toMatchObject({ code: "not-found" });
  expect(await spending(on)).toMatchObject([{ count: 14 }]);
  expect(await raised(on)).toBe(0);
  expect(await imports(on, two)).toMatchObject({ read: 18 });
  expect(await verifyStream(it.client, on.screeningId)).toMatchObject({ whole: true });
});

test("what is taken back is added up before the screening is held; where another came or went meanwhile, it is refused", async () => {
  const on = await open();
  const files = [thirty.slice(0, 14), thirty.slice(12)];
  const [one, two] = [await imports(on, csvOf(files[0] ?? [])), await imports(on, csvOf(files[1] ?? []))];
  const back = (statement: object) =>
    perform(
      removeStatement,
      on.recruiter,
      {
        screeningId: on.screeningId,
        statementId: "id" in statement ? String(statement.id) : "",
        reason: "Not theirs.",
      },
      it.at(7, "09:00"),
    );
  const both = await it.client.$transaction(
    async (tx) => {
      await lockRow(tx, on.screeningId);
      const asked = [back(one), back(two)];
      await vi.waitFor(async () => expect(await waiting(it.client)).toBe(2), { timeout: 10_000 });
      return asked;
    },
    { timeout: 15_000 },
  );
  const answers = await Promise.all(both);
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual(["ok", "stale"]);
  expect(await spending(on)).toHaveLength(1);
});

test("payments that somebody approved are clear, until other payments come", async () => {
  const on = await open();
  await imports(on, csvOf(thirty));
  const said = { kind: "correspondence", fileName: "yes.txt", how: "ours", checkKind: "small-payments" } as const;
  const receiptId = await keepText(on, it.at(8, "10:00"), said, "Approved.");
  const [run] = (await getStatements(on.recruiter, on.screeningId))?.runs ?? [];
  const mark = { screeningId: on.screeningId, runId: run?.id ?? "", approvedBy: "Ines Aldana, finance", receiptId };
  const approve = (change = {}) => perform(approveRun, on.recruiter, { ...mark, ...change }, it.at(7, "09:00"));
  expect(await approve({ receiptId: crypto.randomUUID() })).toMatchObject({ code: "not-found" });
  const { evidenceId } = await it.client.statement.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  expect(await approve({ receiptId: evidenceId })).toMatchObject({ code: "a-statement" });
  expect(await approve()).toMatchObject({ ok: true });
  expect(await approve()).toMatchObject({ code: "stale" });
  expect(await spending(on)).toMatchObject([{ approved: true }]);
  expect(await raised(on)).toBe(0);
  // The same payments under another limit are the same payments.
  await imports(on, csvOf(payments(1, { payee: "Cafe" })), { ...table, limit: "3000", limitCurrency: "USD" });
  expect(await spending(on)).toMatchObject([{ approved: true, limit: 300_000 }]);
  await imports(on, csvOf(payments(2, { from: "2026-08-02" })));
  expect(await spending(on)).toMatchObject([{ count: 32, approved: false }]);
  expect(await raised(on)).toBe(1);
});

test("what cannot be read is told by its row, and the rest counts; hours only where the setting says so", async () => {
  const on = await open();
  const late = thirty.map((row, at) => ({ ...row, day: `${row.day} ${at < 10 ? "22:15" : "10:15"}` }));
  const text = `${csvOf(late)}Total,,51000\r\n`;
  expect(await imports(on, text)).toMatchObject({ read: 30, unread: 1, problems: [{ number: 32 }] });
  expect(await spending(on)).toMatchObject([{ afterHours: null }]);
  env().BONAFIDE_STAFF_HOURS = { from: 420, until: 1140 };
  const other = await open();
  await imports(other, text);
  expect(await spending(other)).toMatchObject([{ afterHours: 10 }]);
  delete env().BONAFIDE_STAFF_HOURS;
  expect(await spending(other)).toMatchObject([{ afterHours: null }]);
});

test.each<[string, string, object, string]>([
  ["a web page", "<html><body>Date, Amount</body></html>", table, "kind"],
  ["an empty file", "", table, "empty"],
  [
    "entities that unfold",
    camtOf(thirty).replace("<Document", '<!DOCTYPE a [<!ENTITY b "b">]><Document'),
    limited,
    "unreadable",
  ],
  ["a table without its columns", csvOf(thirty), {}, "invalid"],
  ["a table without its sign", csvOf(thirty), { ...table, out: undefined }, "invalid"],
  ["a limit without its currency", csvOf(thirty), { ...table, limit: "5" }, "invalid"],
  ["nothing that can be read", "Date,Payee,Amount\nsoon,A,1", table, "unreadable"],
  ["days that could be months", "Date,Payee,Amount\n03/04/2026,A,-1", table, "unreadable"],
])("%s is refused, and nothing is kept", async (_, text, said, code) => {
  const on = await open();
  expect(await imports(on, text, said)).toMatchObject({ code });
  expect(await it.client.evidence.count({ where: { screeningId: on.screeningId } })).toBe(0);
  expect(await it.client.statement.count({ where: { screeningId: on.screeningId } })).toBe(0);
});

test("is not there for others, and closed once the check is done or the screening has ended", async () => {
  const on = await open();
  const sam = it.company.colleague("Sam Reyes");
  expect(await imports(on, csvOf(thirty), table, sam)).toMatchObject({ code: "not-found" });
  expect(await getStatements(sam, on.screeningId)).toBeNull();
  expect(await imports(on, csvOf(thirty), table, it.company.colleague("Hana Sato"))).toMatchObject({
    code: "not-allowed",
  });
  expect(await getStatements(it.company.colleague("Hana Sato"), on.screeningId)).toMatchObject({ statements: [] });
  const answers = { access: "none", lookedOn: "2026-11-10" };
  await perform(
    completeCheck,
    on.recruiter,
    { screeningId: on.screeningId, kind: "small-payments", answers },
    it.at(7, "09:00"),
  );
  expect(await imports(on, csvOf(thirty))).toMatchObject({ code: "check-done" });
  const ended = await open();
  await ends(ended, it.at(7, "09:00"), "withdrew");
  expect(await imports(ended, csvOf(thirty))).toMatchObject({ code: "ended" });
});

test("the file itself, in which whole numbers stand, is handed to compliance alone; others read why not", async () => {
  const on = await open();
  await imports(on, ofxOf(thirty), limited);
  const [hana, sam] = [it.company.colleague("Hana Sato"), it.company.colleague("Sam Reyes")];
  const assignedTo = "operations";
  await it.client.check.updateMany({
    where: { screeningId: on.screeningId, kind: "small-payments" },
    data: { assignedTo },
  });
  const read = async (who: Actor, part: "whole" | "thumbnail") => {
    const [statement] = (await getStatements(who, on.screeningId))?.statements ?? [];
    const request = new Request("http://localhost/");
    const answer = await performEndpoint(readEvidence, who, { id: statement?.evidence.id, part }, request);
    return answer.ok ? "handed out" : answer.code;
  };
  for (const who of [on.recruiter, sam]) {
    for (const part of ["whole", "thumbnail"] as const) expect(await read(who, part)).toBe("not-allowed");
    const withheld = expect.stringMatching(/only compliance/);
    expect(await getStatements(who, on.screeningId)).toMatchObject({ withheld });
    expect(await listEvidence(who, on.screeningId)).toMatchObject({ evidence: [{ withheld }] });
  }
  expect(await read(hana, "whole")).toBe("handed out");
  expect(await getStatements(hana, on.screeningId)).toMatchObject({ withheld: null });
  const elsewhere = [await getStatements(on.recruiter, on.screeningId), await spending(on)];
  expect(JSON.stringify(elsewhere)).toContain("51,000.00");
  expect(JSON.stringify(elsewhere)).not.toContain("411111");
});
