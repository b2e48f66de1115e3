import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck, handToOperations, reopenCheck } from "@/lib/checks/actions";
import { withdrawConsent } from "@/lib/consents/actions";
import { perform } from "@/lib/door/perform";
import { createPosition } from "@/lib/positions/actions";
import { getScreening } from "@/lib/screenings/queries/screening";
import { done } from "@/prisma/seed/done";
import { meetingStill } from "@/prisma/seed/pictures/meeting-still";
import type { Case } from "@/prisma/seed/scene";
import { givesConsent } from "@/prisma/seed/steps/consents";
import { sendsPassport } from "@/prisma/seed/steps/documents";
import { comparesPerson, interviews, leadsInterview } from "@/prisma/seed/steps/interviews";
import { openByForm } from "@/prisma/seed/steps/opening";
import { ends } from "@/prisma/seed/steps/people";
import { appliesAgain, takesOver } from "@/prisma/seed/steps/reuse";
import { application, sceneAsking, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { attestIdentity, endMeeting, finishChallenge, startChallenge, startMeeting } from "./actions";
import { getLeading, getMeetings } from "./queries/meetings";
import { getRunning } from "./queries/running";
import { storeStill } from "./stills";

let it: TestCompany;
let positionId: string;
let tunde: Actor;
beforeAll(async () => {
  it = await testCompany();
  const { company } = it;
  tunde = company.colleague("Tunde Bello");
  const light = await it.client.policyVersion.findFirstOrThrow({ where: { policy: { name: "Light" } } });
  const position = {
    ...({
      title: "Support engineer",
      place: "Leeds, hybrid",
      jurisdiction: "GB",
      accessLevel: "standard",
      policyVersionId: light.id,
    } as const),
    managerId: company.colleague("Piet Vos").id,
    recruiterIds: [company.colleague("Mara Okafor").id, tunde.id],
  };
  positionId = (await done(perform(createPosition, company.colleague("Hana Sato"), position, it.at(20, "09:00"))))
    .positionId;
});
afterAll(() => it?.drop());

const agreed = async () => {
  const on = await openByForm({ ...it.scene("security"), positionId }, it.at(9, "09:00"), application);
  await givesConsent(on, it.at(9, "10:00"), "interview");
  return on;
};
const start = ({ screeningId, recruiter }: Case, by = recruiter, path: "camera" | "without-camera" = "camera") =>
  perform(startMeeting, by, { screeningId, path }, it.at(8, "09:00"));
const steps = (interviewId: string) =>
  it.client.challenge.findMany({ where: { interviewId }, orderBy: { position: "asc" }, include: { stills: true } });
const finish = (on: Case, challengeId: string, by = on.recruiter, result = "done", note = "") =>
  perform(
    finishChallenge,
    by,
    { screeningId: on.screeningId, challengeId, result: result as "done", note },
    it.at(8, "09:10"),
  );
const begin = (on: Case, challengeId: string, by = on.recruiter) =>
  perform(startChallenge, by, { screeningId: on.screeningId, challengeId }, it.at(8, "09:05"));
const still = async (on: Case, challengeId: string, by = on.recruiter) => {
  const bytes = Uint8Array.from(await meetingStill(1, "read-phrase"));
  return storeStill(by, { screeningId: on.screeningId, challengeId, fileName: "still.png", bytes }, it.at(8, "09:06"));
};
const answer = (
  on: Case,
  by: Actor,
  interviewId: string | undefined,
  said: "same" | "not-sure" | "different",
  how = "video",
  note = "",
) =>
  perform(
    attestIdentity,
    by,
    { screeningId: on.screeningId, interviewId, how: how as "video", answer: said, note },
    it.at(7, "09:00"),
  );
const code = (result: { ok: boolean; code?: string }) => result.ok || result.code;

test("without consent nothing starts, and once it is taken back nothing goes on but the end", async () => {
  const on = await openByForm({ ...it.scene("security"), positionId }, it.at(9, "09:00"), application);
  expect(await start(on)).toMatchObject({
    code: "consent-missing",
    message: expect.stringContaining("Identity interview"),
  });
  expect(await start(on, on.recruiter, "without-camera")).toMatchObject({ code: "consent-missing" });
  await givesConsent(on, it.at(9, "10:00"), "interview");
  const { interviewId } = await done(start(on));
  const [first] = await steps(interviewId);
  const { id: consentId } = await it.client.consent.findFirstOrThrow({ where: { screeningId: on.screeningId } });
  await done(perform(withdrawConsent, on.recruiter, { screeningId: on.screeningId, consentId }, it.at(8, "09:04")));
  expect(code(await begin(on, first?.id ?? ""))).toBe("consent-missing");
  expect(code(await still(on, first?.id ?? ""))).toBe("consent-missing");
  const end = { screeningId: on.screeningId, interviewId, reason: "They took the consent back." };
  await done(perform(endMeeting, on.recruiter, end, it.at(8, "09:06")));
  expect(code(await answer(on, on.recruiter, interviewId, "same"))).toBe("consent-missing");
  expect(await it.client.evidence.count({ where: { screeningId: on.screeningId, kind: "interview-still" } })).toBe(0);
});

test("what is asked is the position's, in an order and with details of its own for each meeting", async () => {
  const drawn = [];
  for (let time = 0; time < 6; time++) drawn.push(await steps((await done(start(await agreed()))).interviewId));
  for (const meeting of drawn)
    expect(meeting.map(({ kind }) => kind).sort()).toEqual([
      "document-beside-face",
      "hand-before-face",
      "read-phrase",
      "turn-and-hold",
    ]);
  expect(
    new Set(drawn.map((meeting) => JSON.stringify(meeting.map(({ kind, details }) => [kind, details])))).size,
  ).toBe(6);
});

test("every step is stored, so that whoever opens it again goes on where it was", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on));
  const [first, second] = await steps(interviewId);
  await done(begin(on, first?.id ?? ""));
  await done(still(on, first?.id ?? ""));
  await done(finish(on, first?.id ?? "", on.recruiter, "not-done", "The line froze."));
  await done(begin(on, second?.id ?? ""));

  const seen = await getRunning(tunde, interviewId);
  expect(
    seen?.steps.map(({ result, startedAt, stillCount, note }) => [result?.id, startedAt !== null, stillCount, note]),
  ).toEqual([
    ["not-done", true, 1, "The line froze."],
    [undefined, true, 0, null],
    [undefined, false, 0, null],
    [undefined, false, 0, null],
  ]);
  expect(code(await start(on))).toBe("meeting-open");
});

test("a still goes to the running step, begins it, and names it in the same transaction", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on));
  const [first, second] = await steps(interviewId);
  expect(code(await still(on, second?.id ?? ""))).toBe("step-later");
  await done(still(on, first?.id ?? ""));
  const [kept] = await steps(interviewId);
  expect(kept?.startedAt).toEqual(it.at(8, "09:06"));
  expect(kept?.stills).toMatchObject([{ kind: "interview-still", checkKind: "video-interview", how: "ours" }]);
  await done(finish(on, first?.id ?? ""));
  expect(code(await still(on, first?.id ?? ""))).toBe("step-finished");
});

test("of two who lead one meeting, the second is told what the first did", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on));
  const [first, second] = await steps(interviewId);
  const both = await Promise.all([finish(on, first?.id ?? ""), finish(on, first?.id ?? "", tunde)]);
  expect(both.map(code).sort()).toEqual(["step-finished", true]);
  await done(begin(on, second?.id ?? "", tunde));
  expect(code(await begin(on, second?.id ?? ""))).toBe("step-begun");
  const open = { screeningId: on.screeningId, interviewId, reason: "" };
  expect(await perform(endMeeting, tunde, open, it.at(8, "10:00"))).toMatchObject({
    fields: { reason: expect.any(String) },
  });
  await done(perform(endMeeting, tunde, { ...open, reason: "The call broke off." }, it.at(8, "10:00")));
  expect(code(await finish(on, second?.id ?? ""))).toBe("meeting-ended");
  expect((await steps(interviewId)).map(({ result, note }) => [result, note]).slice(1)).toEqual(
    Array(3).fill(["left-out", "The call broke off."]),
  );
});

test("leaving a step out needs a reason", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on));
  const [first] = await steps(interviewId);
  expect(await finish(on, first?.id ?? "", on.recruiter, "left-out")).toMatchObject({
    fields: { note: expect.any(String) },
  });
  await done(finish(on, first?.id ?? "", on.recruiter, "left-out", "An arm in plaster."));
});

test("two people answer, each once, and the second is not led by the first", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on));
  expect(code(await answer(on, on.recruiter, interviewId, "same"))).toBe("meeting-open");
  const end = { screeningId: on.screeningId, interviewId, reason: "Only to talk." };
  await done(perform(endMeeting, on.recruiter, end, it.at(8, "10:00")));
  await done(answer(on, on.recruiter, interviewId, "different"));
  expect(code(await answer(on, on.recruiter, interviewId, "same"))).toBe("attested");
  const complete = { screeningId: on.screeningId, kind: "video-interview", answers: {} };
  expect(await perform(completeCheck, on.recruiter, complete, it.at(7, "10:00"))).toMatchObject({
    message: "Not complete yet: a second person’s answer.",
  });

  // Everything that the second person can read of the screening, before they have answered.
  const read = async () =>
    JSON.stringify([await getMeetings(tunde, on.screeningId), await getScreening(tunde, on.screeningId)]);
  expect(await read()).not.toMatch(/"(different|same|not-sure)"|answered: /);
  expect((await getMeetings(tunde, on.screeningId)).meetings[0]).toMatchObject({
    answeredBy: ["Mara Okafor"],
    answers: [],
  });
  expect(await it.client.notification.findMany({ where: { screeningId: on.screeningId } })).toMatchObject([
    { kind: "second-look", userId: tunde.id, byId: on.recruiter.id },
  ]);

  expect(await answer(on, tunde, interviewId, "same")).toMatchObject({
    code: "invalid",
    fields: { note: "No picture of a document is here. Say what you compared the person with." },
  });
  await done(answer(on, tunde, interviewId, "same", "video", "The card beside the face, at the meeting."));
  expect((await getMeetings(tunde, on.screeningId)).meetings[0]?.answers.map(({ answer }) => answer)).toEqual([
    "different",
    "same",
  ]);
  const screening = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect(screening.state).toBe("with-compliance");
  expect(await perform(completeCheck, on.recruiter, complete, it.at(7, "10:00"))).toEqual({
    ok: true,
    data: { outcome: "concern" },
  });
});

test("the hiring manager leads without seeing any picture, and their answer belongs to the newest meeting", async () => {
  const on = await agreed();
  const interviewId = await leadsInterview(on, it.at(8, "09:00"), { by: on.manager });
  const seen = await getRunning(on.manager, interviewId);
  expect(seen?.steps.map(({ stillCount, stills }) => [stillCount, stills])).toEqual(Array(4).fill([1, []]));
  expect(await getLeading(on.manager, on.screeningId)).toMatchObject({ running: null, next: "interview" });
  await done(answer(on, on.manager, undefined, "same"));
  expect(await it.client.attestation.findFirst({ where: { screeningId: on.screeningId } })).toMatchObject({
    interviewId,
  });
  expect(code(await answer(on, on.recruiter, undefined, "same"))).toBe("in-the-check");
});

test("without a camera no picture is kept, there are as many steps, and it counts the same", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on, on.recruiter, "without-camera"));
  const asked = await steps(interviewId);
  expect(asked.map(({ kind }) => kind).sort()).toEqual([
    "document-beside-face",
    "letters-read-back",
    "own-work",
    "write-by-hand",
  ]);
  expect(code(await still(on, asked[0]?.id ?? ""))).toBe("without-camera");
  for (const { id } of asked) await done(finish(on, id));
  await done(
    perform(endMeeting, on.recruiter, { screeningId: on.screeningId, interviewId, reason: "" }, it.at(8, "10:00")),
  );
  expect(await answer(on, on.recruiter, interviewId, "same", "video")).toMatchObject({
    fields: { how: expect.any(String) },
  });
  await done(answer(on, on.recruiter, interviewId, "same", "in-person"));
  await done(answer(on, tunde, interviewId, "same", "third-party"));
  const complete = { screeningId: on.screeningId, kind: "video-interview", answers: {} };
  expect(await perform(completeCheck, on.recruiter, complete, it.at(7, "10:00"))).toEqual({
    ok: true,
    data: { outcome: "clear" },
  });
});

test("once the check is done a meeting is a later one: fewer steps, and one answer is enough", async () => {
  const on = await agreed();
  await interviews(on, it.at(8, "09:00"), tunde);
  const later = await leadsInterview(on, it.at(5, "09:00"));
  expect(await it.client.interview.findUniqueOrThrow({ where: { id: later } })).toMatchObject({
    kind: "later-meeting",
  });
  expect((await steps(later)).length).toBe(2);
  await comparesPerson(on, it.at(5, "10:00"), tunde, later, { answer: "not-sure" });
  const screening = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect(screening.openDifferences).toBe(1);
});

test("after an interview is taken over, a later still stands beside its stills and document, for who may see where they are", async () => {
  const on = await agreed();
  await givesConsent(on, it.at(9, "11:00"), "identity-document");
  await sendsPassport(on, it.at(9, "12:00"));
  await interviews(on, it.at(8, "09:00"), tunde);
  const { positionId: another } = await sceneAsking(it, "video-interview");
  const again = await appliesAgain(on, it.at(7, "09:00"), another);
  const lacking = async () => (await getMeetings(on.recruiter, again.screeningId)).lacking.map(({ id }) => id);
  const seenBy = async (actor: Actor) => (await getMeetings(actor, again.screeningId)).takenOver;
  expect(await seenBy(on.recruiter)).toEqual({ document: [], stills: [] });
  await takesOver(again, it.at(6, "09:00"), "video-interview");
  // The consent was given for the other position, and does not come along.
  expect(await lacking()).toEqual(["interview"]);
  expect(code(await start(again))).toBe("consent-missing");
  await givesConsent(again, it.at(6, "10:00"), "interview");
  expect(await lacking()).toEqual([]);
  const later = await leadsInterview(again, it.at(5, "09:00"));
  expect((await getMeetings(on.recruiter, again.screeningId)).meetings).toMatchObject([
    { id: later, kind: "later-meeting", steps: [{ stillCount: 1 }, { stillCount: 1 }] },
  ]);
  const { document, stills } = await seenBy(on.recruiter);
  expect(document.map(({ label }) => label)).toEqual([
    expect.stringMatching(/^Identity document for Support engineer, /),
  ]);
  expect(stills.map(({ label }) => label).sort()).toEqual(
    ["Document beside the face", "Hand before the face", "Read a phrase", "Turn and hold"].map(
      (title) => `Meeting for Support engineer, ${title}`,
    ),
  );
  expect(await seenBy(it.company.colleague("Hana Sato"))).toEqual({ document, stills });

  // Tunde works on the new position too, and by now no more on the first.
  await it.client.positionRecruiter.create({ data: { positionId: another, userId: tunde.id } });
  expect(await seenBy(tunde)).toEqual({ document, stills });
  const firstOnly = { positionId, userId: tunde.id };
  await it.client.positionRecruiter.deleteMany({ where: firstOnly });
  expect(await seenBy(tunde)).toEqual({ document: [], stills: [] });
  await it.client.positionRecruiter.create({ data: firstOnly });

  const reopen = { screeningId: again.screeningId, kind: "video-interview", reason: "We meet ourselves." };
  await done(perform(reopenCheck, on.recruiter, reopen, it.at(4, "09:00")));
  expect(await seenBy(on.recruiter)).toEqual({ document: [], stills: [] });
});

test("who may not lead, and whose it is not, does nothing", async () => {
  const on = await agreed();
  const { interviewId } = await done(start(on));
  const [first] = await steps(interviewId);
  const others = ["Sam Reyes", "Hana Sato", "Olga Lind"].map((name) => it.company.colleague(name));
  const codes = [];
  for (const by of others) {
    codes.push(code(await begin(on, first?.id ?? "", by)), code(await still(on, first?.id ?? "", by)));
    expect(await getRunning(by, interviewId).then((seen) => seen !== null)).toBe(by.role === "compliance");
  }
  expect(codes).toEqual(["not-allowed", "not-allowed", "not-allowed", "not-allowed", "not-found", "not-found"]);
  const other = await agreed();
  expect(code(await begin({ ...on, screeningId: other.screeningId }, first?.id ?? ""))).toBe("not-found");
  expect(await getRunning(on.recruiter, "no-id")).toBeNull();
  await ends(on, it.at(7, "09:00"), "withdrew");
  expect(code(await begin(on, first?.id ?? ""))).toBe("ended");
  expect(code(await still(on, first?.id ?? ""))).toBe("ended");
});

test("the check is not handed to operations, who lead no meetings", async () => {
  const on = await agreed();
  const input = { screeningId: on.screeningId, kind: "video-interview" };
  expect(code(await perform(handToOperations, on.recruiter, input, it.at(8, "09:00")))).toBe("not-handed-over");
});

test("a screening whose policy asks for no interview has none", async () => {
  const on = await openByForm(it.scene("security"), it.at(9, "09:00"), application);
  await givesConsent(on, it.at(9, "10:00"), "interview");
  expect(code(await start(on))).toBe("not-found");
  expect(await getLeading(on.manager, on.screeningId)).toBeNull();
});
