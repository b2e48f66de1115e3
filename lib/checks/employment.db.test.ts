import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import { openFromForm } from "@/lib/screenings/actions";
import { addContact, recordAnswer, recordAsked } from "@/lib/verifications/actions";
import { done } from "@/prisma/seed/done";
import type { Case } from "@/prisma/seed/scene";
import { askEmployer, completeEmployment, hear } from "@/prisma/seed/steps/asking";
import { openByForm, openByResume } from "@/prisma/seed/steps/opening";
import { application, employmentDone, independent, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { completeCheck, reopenCheck } from "./actions";

let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const open = () => openByForm(it.scene("security"), it.at(9, "09:00"), application);
const complete = (on: Case, couldNotVerify?: string) =>
  perform(
    completeCheck,
    on.recruiter,
    { screeningId: on.screeningId, kind: "employment", answers: {}, couldNotVerify },
    it.at(5, "09:00"),
  );
const outcomes = ({ screeningId }: Case) =>
  it.client.completion.findMany({ where: { check: { screeningId, kind: "employment" } }, orderBy: { id: "asc" } });

test("a contact the candidate gave is refused however it is written, one we found is kept", async () => {
  const work = [
    { employer: "Northgate Logistics", title: "Engineer", start: "2021", site: "https://www.northgate.example/team/" },
  ];
  const on = await openByResume(it.scene("security", "Dana Lee"), it.at(9, "09:00"), { ...application, work });
  const { screeningId, recruiter, person } = on;
  const { id: claimId } = await it.client.claim.findFirstOrThrow({ where: { screeningId, attribute: "work" } });
  const add = async (medium: "email" | "phone" | "web" | "post", value: string) => {
    const contact = { screeningId, claimId, medium, value, foundIn: "directory", foundAt: "Somewhere" } as const;
    const result = await perform(addContact, recruiter, contact, it.at(8, "09:00"));
    return result.ok ? "kept" : result.code;
  };
  const refused = "contact-not-independent";
  expect(await add("email", person.email.toUpperCase())).toBe(refused);
  expect(await add("email", "north.gate+hr@gmail.com")).toBe(refused);
  expect(await add("phone", "0113 496 0100")).toBe(refused);
  expect(await add("phone", "0044 (113) 496-0100")).toBe(refused);
  expect(await add("web", "http://northgate.example/team")).toBe(refused);
  expect(await add("post", "12 Elm St, LEEDS, LS1 4AB")).toBe(refused);
  expect(await it.client.contact.count({ where: { screeningId } })).toBe(0);
  expect(await add("email", "hr@northgate.example")).toBe("kept");
  expect(await add("phone", "+44 113 496 0777")).toBe("kept");
  expect(await it.client.auditEntry.count({ where: { stream: screeningId, event: "refused" } })).toBe(6);
});

test("the candidate’s own free mailbox in another spelling is refused, and so is the e-mail a job names", async () => {
  const { positionId, recruiter } = it.scene("security");
  const form = {
    ...{ positionId, name: "Somebody Else", email: "j.o.b@gmail.com", phone: "", place: "", address: "", website: "" },
    work: [{ employer: "Northgate", title: "", start: "", end: "", contact: "Boss@Northgate.example" }],
    education: [],
  };
  const { screeningId } = await done(perform(openFromForm, recruiter, form, it.at(9, "10:00")));
  const { id: claimId } = await it.client.claim.findFirstOrThrow({ where: { screeningId, attribute: "work" } });
  for (const value of ["job+ref@googlemail.com", "boss@northgate.EXAMPLE"]) {
    const contact = {
      screeningId,
      claimId,
      medium: "email",
      value,
      foundIn: "directory",
      foundAt: "p. 4",
    } as const;
    const result = await perform(addContact, recruiter, contact, it.at(8, "09:00"));
    expect(result).toMatchObject({ ok: false, code: "contact-not-independent", fields: { value: expect.any(String) } });
  }
});

test("it is complete once every job has an answer, and the outcome follows from the answers", async () => {
  const on = await open();
  expect(await complete(on)).toMatchObject({
    code: "check-incomplete",
    message: "Not complete yet: 1 job needs a contact of ours.",
  });
  const question = await askEmployer(on, it.at(8, "09:00"), 0, independent);
  expect(await complete(on)).toMatchObject({
    code: "check-incomplete",
    message: "Not complete yet: 1 answer is still missing.",
  });
  await hear(on, it.at(7, "09:00"), question, { answer: "differs", start: "2021-03", end: "2022-01" });
  expect(await complete(on)).toEqual({ ok: true, data: { outcome: "concern" } });
  expect(await it.client.verification.findUniqueOrThrow({ where: { id: question } })).toMatchObject({
    verdict: "different",
    words: "The end differs by 29 months (Jan 2022 and Jun 2024).",
  });
});

test.each([
  // what they say                                                    outcome
  [{ answer: "confirmed", start: "2021-03", end: "2024-06" }, "clear"],
  [{ answer: "confirmed", start: "2021-04", end: "2024-06" }, "clear"],
  [{ answer: "confirmed", start: "2018-04", end: "2024-06" }, "concern"],
  [{ answer: "no-record" }, "concern"],
  [{ answer: "no-answer" }, "could-not-verify"],
  [{ answer: "declined" }, "could-not-verify"],
] as const)("%j: %s", async (said, outcome) => {
  const on = await open();
  await hear(on, it.at(7, "09:00"), await askEmployer(on, it.at(8, "09:00"), 0, independent), said);
  expect(await complete(on)).toEqual({ ok: true, data: { outcome } });
});

test("a person may only choose “could not verify”, with a reason", async () => {
  const on = await open();
  expect(await complete(on, "  ")).toMatchObject({
    ok: false,
    fields: { couldNotVerify: "Write why it cannot be verified." },
  });
  expect(await complete(on, "The company was dissolved.")).toEqual({ ok: true, data: { outcome: "could-not-verify" } });
  expect(await outcomes(on)).toMatchObject([{ outcome: "could-not-verify", reason: "The company was dissolved." }]);
});

test("an answer is recorded once, and neither question nor answer lies in the future", async () => {
  const on = await open();
  const question = await askEmployer(on, it.at(8, "09:00"), 0, independent);
  const { contactId } = await it.client.verification.findUniqueOrThrow({ where: { id: question } });
  const { screeningId, recruiter } = on;
  const [now, later] = [it.at(7, "09:00"), it.at(6, "09:00").toISOString()];
  const early = await perform(recordAsked, recruiter, { screeningId, contactId, askedAt: later }, now);
  expect(early).toMatchObject({ ok: false, fields: { askedAt: "Choose a time that is not in the future." } });
  const said = {
    screeningId,
    verificationId: question,
    check: "employment",
    answer: "confirmed",
    answeredAt: now.toISOString(),
    answeredBy: "HR",
    note: "",
    said: { title: "", start: "", end: "" },
  } as const;
  const both = await Promise.all([1, 2].map(() => perform(recordAnswer, recruiter, said, now)));
  expect(both.map((result) => (result.ok ? "done" : result.code)).toSorted()).toEqual(["answered", "done"]);
});

test("completing twice is refused, also at once; reopened with a reason, the old answers stay", async () => {
  const on = await open();
  await hear(on, it.at(7, "09:00"), await askEmployer(on, it.at(8, "09:00"), 0, independent), { answer: "no-answer" });
  const both = await Promise.all([complete(on), complete(on)]);
  expect(both.map((result) => (result.ok ? "done" : result.code)).toSorted()).toEqual(["check-done", "done"]);

  const reopen = { screeningId: on.screeningId, kind: "employment", reason: "They called back." };
  expect(await perform(reopenCheck, on.recruiter, reopen, it.at(4, "09:00"))).toMatchObject({ ok: true });
  expect(await perform(reopenCheck, on.recruiter, reopen, it.at(4, "09:05"))).toMatchObject({
    ok: false,
    code: "check-open",
  });
  const again = await askEmployer(on, it.at(4, "10:00"), 0, { ...independent, value: "+44 113 496 0778" });
  await hear(on, it.at(4, "11:00"), again, { answer: "confirmed", start: "2021-03", end: "2024-06" });
  await completeEmployment(on, it.at(4, "12:00"), "Second call.");
  expect(await outcomes(on)).toMatchObject([
    { outcome: "could-not-verify", reopenReason: "They called back.", reopenedAt: it.at(4, "09:00") },
    { outcome: "clear", reopenedAt: null, answers: { note: "Second call." } },
  ]);
});

test("nothing is added to a check that is done", async () => {
  const on = await employmentDone(it);
  const { screeningId, recruiter } = on;
  const { claimId } = await it.client.contact.findFirstOrThrow({ where: { screeningId } });
  const result = await perform(addContact, recruiter, { screeningId, claimId, ...independent }, it.at(5, "09:00"));
  expect(result).toMatchObject({ ok: false, code: "check-done" });
});
