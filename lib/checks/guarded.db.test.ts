import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { verifyStream } from "@/lib/audit/verify";
import { loadStanding } from "@/lib/decisions/load";
import { getDossier } from "@/lib/decisions/queries/dossier";
import { askSecondReading } from "@/lib/documents/actions";
import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { storeEvidence } from "@/lib/evidence/upload";
import { loadGates } from "@/lib/gates/load";
import { startChallenge, startMeeting } from "@/lib/interviews/actions";
import { sendMessage } from "@/lib/messages/actions";
import { makePasskeyLink } from "@/lib/passkeys/actions";
import type { CheckLaw } from "@/lib/policy/laws/define-law";
import { getScreening } from "@/lib/screenings/queries/screening";
import { planShipment } from "@/lib/shipments/actions";
import { done } from "@/prisma/seed/done";
import type { Case } from "@/prisma/seed/scene";
import { pastesLog } from "@/prisma/seed/steps/activity";
import { askEmployer, asksAgain, hear, namesReference } from "@/prisma/seed/steps/asking";
import { completes } from "@/prisma/seed/steps/completing";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { decides, sends } from "@/prisma/seed/steps/decisions";
import {
  keepText,
  readsAsSecond,
  sendsAddressDocument,
  sendsPassport,
  wantsDeliveryTo,
} from "@/prisma/seed/steps/documents";
import { preparesLaptop } from "@/prisma/seed/steps/equipment";
import { openByForm } from "@/prisma/seed/steps/opening";
import { asksToBePaid } from "@/prisma/seed/steps/payments";
import { handsShippingOver } from "@/prisma/seed/steps/people";
import { saysWhereTheyLive } from "@/prisma/seed/steps/places";
import { findsProfile } from "@/prisma/seed/steps/profiles";
import { appliesAgain, takesOver } from "@/prisma/seed/steps/reuse";
import {
  application,
  independent,
  message,
  sceneAsking,
  type TestCompany,
  testCompany,
} from "@/prisma/seed/test-company";
import { putDraft } from "./drafts";
import { checkKinds } from "./kinds";
import { getCheck, getElsewhere } from "./queries";

// Two places with laws that no place has: in the one no check is allowed, in the other all of them wait for the offer.
vi.mock("@/lib/policy/laws", async () => {
  const { checkKinds } = await import("./kinds");
  const row = {
    of: "candidate",
    checks: checkKinds.map(({ id }) => id),
    words: "Not here.",
    law: "1",
    checked: "2026",
  };
  const checkLaws = [
    { ...row, place: "AQ", effect: "not allowed" },
    { ...row, place: "BV", effect: "only after an offer" },
  ];
  return { checkLaws: checkLaws as unknown as CheckLaw[] };
});

let it: TestCompany;
let on: Case;
let meeting: { interviewId: string; steps: string[] };
let question: string;
const at = (hour: "09" | "10" | "11") => it.at(5, `${hour}:00`);
const everything = checkKinds.map(({ id }) => id);

/** The scene of a position of Olga Lind's whose policy asks for these checks. */
const asking = async (...kinds: string[]) => ({
  ...(await sceneAsking(it, ...kinds)),
  manager: it.company.colleague("Olga Lind"),
});

beforeAll(async () => {
  it = await testCompany();
  on = await openByForm(await asking(...everything), it.at(9, "09:00"), application);
  await saysWhereTheyLive(on, it.at(9, "09:30"), "GB");
  await givesConsent(on, it.at(9, "10:00"), "identity-document");
  await givesConsent(on, it.at(9, "10:00"), "interview");
  await sendsPassport(on, it.at(9, "11:00"));
  await wantsDeliveryTo(on, it.at(9, "11:30"), "12 Elm Street, Leeds LS1 4AB");
  question = await askEmployer(on, it.at(9, "12:00"), 0, independent);
  const { screeningId, recruiter } = on;
  const { interviewId } = await done(
    perform(startMeeting, recruiter, { screeningId, path: "without-camera" }, it.at(9, "13:00")),
  );
  const steps = await it.client.challenge.findMany({ where: { interviewId }, orderBy: { position: "asc" } });
  meeting = { interviewId, steps: steps.map(({ id }) => id) };
});
afterAll(() => it?.drop());

const put = async (kind: string) => {
  const request = new Request("http://localhost/", {
    method: "PUT",
    body: JSON.stringify({ version: 0, answers: {} }),
  });
  await done(performEndpoint(putDraft, on.recruiter, { screeningId: on.screeningId, kind }, request, at("10")));
};
const reads = () => ({ screeningId: on.screeningId, kind: "identity-document" as const });
const letter = { kind: "correspondence", fileName: "letter.txt", how: "candidate" } as const;
const passport = { kind: "identity-document", issuer: "IE", document: "passport", side: "front" } as const;
const asksFor = { ...message, wanted: "A letter", kind: "employment" } as const;

const account = { account: "31926819", routing: "60-16-13" };

/** Every road into a check. */
const roads: [string, () => Promise<unknown>][] = [
  ["a draft", () => put("channels")],
  ["completing it", () => completes(on, at("10"), "education")],
  [
    "answers beside “could not verify”",
    () => completes(on, at("10"), "channels", { answers: { agreed: "E-mail" }, couldNotVerify: "No time." }),
  ],
  ["handing it to operations", () => handsShippingOver(on, at("10"))],
  ["an identity document", () => sendsPassport(on, at("10"))],
  ["an address document", () => sendsAddressDocument(on, at("10"), "utility-bill", "12 Elm Street, Leeds LS1 4AB")],
  ["where equipment goes", () => wantsDeliveryTo(on, at("10"), "12 Elm Street, Leeds LS1 4AB")],
  ["asking for a second reading", () => done(perform(askSecondReading, on.recruiter, reads(), at("10")))],
  ["a second reading", () => readsAsSecond(on, at("10"), "identity-document")],
  ["a profile", () => findsProfile(on, at("10"), { site: "personal", address: "https://example.com/dana" })],
  ["a log of commits", () => pastesLog(on, at("10"), { account: "dana", since: "2020-01" })],
  ["a contact", () => askEmployer(on, at("10"), 0, { ...independent, value: "+44 113 496 0778" })],
  ["a question", () => asksAgain(on, at("10"), question)],
  ["an answer", () => hear(on, at("10"), question, { answer: "confirmed", start: "2021-03", end: "2024-06" })],
  [
    "a reference",
    () => namesReference(on, at("10"), { name: "Ann Other", relation: "Manager", organisation: "Northgate" }),
  ],
  ["a file for the check", () => keepText(on, at("10"), { ...letter, checkKind: "employment" }, "Letter")],
  [
    "a file of its kind without the check",
    () =>
      done(
        storeEvidence(
          on.recruiter,
          { ...letter, ...passport, screeningId: on.screeningId, bytes: Buffer.from("A") },
          at("10"),
        ),
      ),
  ],
  ["a device", () => preparesLaptop(on, at("10"), "PF-1")],
  [
    "a shipment",
    () =>
      done(
        perform(
          planShipment,
          on.recruiter,
          { screeningId: on.screeningId, what: "documents", deviceIds: [] },
          at("10"),
        ),
      ),
  ],
  ["an account", () => asksToBePaid(on, at("10"), { kind: "bank-account", country: "GB", ...account })],
  [
    "a link for a passkey",
    () =>
      done(
        perform(
          makePasskeyLink,
          on.recruiter,
          { screeningId: on.screeningId, purpose: "enrol", step: "Before access" },
          at("10"),
        ),
      ),
  ],
  [
    "a question to the candidate",
    () => done(perform(sendMessage, on.recruiter, { ...asksFor, screeningId: on.screeningId }, at("10"))),
  ],
  [
    "a step of a meeting",
    () =>
      done(
        perform(
          startChallenge,
          on.recruiter,
          { screeningId: on.screeningId, challengeId: meeting.steps[0] ?? "" },
          at("10"),
        ),
      ),
  ],
];

const checksOf = ({ screeningId }: Case) =>
  it.client.check.findMany({ where: { screeningId }, orderBy: { id: "asc" } });

test.each(roads)("where it is not allowed, no check is reached by %s", async (_, road) => {
  await saysWhereTheyLive(on, at("09"), "AQ");
  const before = await checksOf(on);
  await expect(road()).rejects.toThrow("law-not-allowed: Not here.");
  expect(await checksOf(on)).toEqual(before);
});

test("no result of another screening is taken over there either, nor offered", async () => {
  const first = await openByForm(it.scene("backend"), it.at(9, "09:00"), application);
  await saysWhereTheyLive(first, it.at(9, "10:00"), "GB");
  const asked = await askEmployer(first, it.at(8, "09:00"), 0, independent);
  await hear(first, it.at(7, "09:00"), asked, { answer: "confirmed", start: "2021-03", end: "2024-06" });
  await completes(first, it.at(7, "10:00"), "employment");
  const again = await appliesAgain(first, it.at(3, "09:00"), it.scene("devops").positionId);
  const offered = async () =>
    (await getElsewhere(again.recruiter, again.screeningId, "employment"))?.offered?.screeningId ?? null;
  vi.useFakeTimers({ toFake: ["Date"], now: it.at(3, "09:30") });
  for (const [place, code, from] of [
    ["", "law-unknown-place", null],
    ["AQ", "law-not-allowed", null],
    ["BV", "law-only-after-an-offer", null],
  ] as const) {
    if (place) await saysWhereTheyLive(again, it.at(3, "09:30"), place);
    await expect(takesOver(again, it.at(3, "10:00"), "employment")).rejects.toThrow(code);
    expect(await offered()).toBe(from);
  }
  await saysWhereTheyLive(again, it.at(3, "10:30"), "GB");
  expect(await offered()).toBe(first.screeningId);
  await takesOver(again, it.at(3, "11:00"), "employment");
  vi.useRealTimers();
});

test("what is not allowed is not asked: it holds no gate and counts for nothing, and comes back with the place", async () => {
  const two = await openByForm(await asking("employment", "channels"), it.at(9, "09:00"), application);
  const { screeningId, recruiter, manager } = two;
  const row = () => it.client.screening.findUniqueOrThrow({ where: { id: screeningId } });
  const holds = async () => {
    const { standing } = await loadStanding(it.client, screeningId, it.now);
    return standing.checks.filter(({ required, done }) => required && !done).length;
  };
  const states = async () =>
    (await getScreening(recruiter, screeningId))?.stages.flatMap(({ checks }) => checks.map(({ state }) => state));
  expect([await holds(), (await row()).checksAsked]).toEqual([2, 2]);
  await saysWhereTheyLive(two, it.at(9, "10:00"), "AQ");
  expect([await holds(), (await row()).checksAsked, await states()]).toEqual([0, 0, ["not-asked", "not-asked"]]);
  expect(await row()).toMatchObject({ livesIn: "AQ", nextStep: "Send to the hiring manager" });
  const dossier = await getDossier(manager, screeningId);
  expect(dossier?.counts).toContain("2 not asked");
  expect(JSON.stringify(dossier)).not.toContain("Antarctica");
  expect(await getCheck(recruiter, screeningId, "channels")).toMatchObject({
    law: { effect: "not allowed", words: "Not here.", closes: true, sources: [{ place: "Antarctica", source: "1" }] },
  });
  await saysWhereTheyLive(two, it.at(9, "11:00"), "GB");
  expect([await holds(), (await row()).checksAsked]).toEqual([2, 2]);
  const said = await it.client.auditEntry.findMany({
    where: { stream: screeningId, event: "screening.lives-in-said" },
  });
  expect(said).toHaveLength(2);
  for (const { data } of said) expect(Object.keys(JSON.parse(data))).toEqual(["rows"]);
  expect(await it.client.$transaction((tx) => verifyStream(tx, screeningId))).toMatchObject({ whole: true });
});

test("what waits for the offer holds equipment, and can be worked on once there is an offer", async () => {
  const two = await openByForm(await asking("channels"), it.at(9, "09:00"), application);
  const { screeningId, recruiter } = two;
  await saysWhereTheyLive(two, it.at(9, "10:00"), "BV");
  const given = { found: "applied", agreed: "E-mail", asked: "nobody" };
  const complete = () => completes(two, it.at(8, "12:00"), "channels", { answers: given });
  const state = async () =>
    (await getScreening(recruiter, screeningId))?.stages.map(({ id, checks }) => [id, checks[0]?.state]);
  expect(await state()).toEqual([["before-equipment", "after-offer"]]);
  expect((await getScreening(recruiter, screeningId))?.whole?.next.some(({ check }) => check === "channels")).toBe(
    false,
  );
  await expect(complete()).rejects.toThrow("law-only-after-an-offer: Not here.");
  await sends(two, it.at(8, "10:00"));
  await decides(two, it.at(8, "11:00"), "offer", "ready", "All is well.");
  expect(await state()).toEqual([["before-equipment", "not-started"]]);
  expect((await loadGates(it.client, screeningId, it.now)).map(({ gate, open }) => `${gate} ${open}`)).toEqual([
    ...["offer true", "equipment false", "access false", "first-pay false"],
  ]);
  await complete();
  expect(await state()).toEqual([["before-equipment", "clear"]]);
});

test("while it is not known where they live nothing guarded starts, and closing it as not verified stays possible", async () => {
  const two = await openByForm(await asking("channels", "education"), it.at(9, "09:00"), application);
  await expect(completes(two, at("10"), "education")).rejects.toThrow(
    "law-unknown-place: First say where the candidate lives: a recruiter of the position or compliance does so on the page of the screening.",
  );
  const check = await getCheck(two.recruiter, two.screeningId, "channels");
  // Their address says plainly that it is in the United Kingdom, and a person confirms that.
  expect(check?.law).toMatchObject({ closes: false, stops: true, livesIn: { livesIn: "", proposed: "GB" } });
  await completes(two, at("10"), "channels", { couldNotVerify: "Nobody says where they live." });
});
