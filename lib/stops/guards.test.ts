import { describe, expect, test } from "vitest";
import type { MailState } from "@/lib/mail/attempts";
import { bases } from "./bases";
import { letterDue, type StopNow, stopStep, whyNotFinal, whyNotGive, whyNotReview, whyNotSetAside } from "./guards";
import { factText } from "./letter";

const name = {
  words: "Your name is not stated the same way everywhere.",
  values: [{ label: "Application", text: "A" }],
};
const job = { words: "A job you state is not confirmed.", values: [] };
const told = (...facts: (typeof name)[]) => ({
  kind: "facts",
  body: facts.map(factText).join("\n"),
  byId: "giver",
  mail: null,
});
const mailed = (mail: MailState) => ({ letter: { ...told(name, job), mail } });
const over = new Date("2026-11-10T12:00:00Z");
const waiting: StopNow = {
  byId: "manager",
  attestedBy: ["recruiter"],
  basis: "findings",
  facts: [name, job],
  letter: told(name, job),
  answerUntil: new Date("2026-11-09T00:00:00Z"),
  unread: false,
};
const report: Partial<StopNow> = { basis: "report", letter: { ...told(name, job), kind: "pre-adverse" } };

describe("whyNotFinal", () => {
  test.each<[string, string, Partial<StopNow>, Date, string | null]>([
    ["everything told and the time over", "compliance", {}, over, null],
    ["a minute early", "compliance", {}, new Date("2026-11-10T11:59:00Z"), "waiting-period"],
    ["who proposed it", "manager", {}, over, "second-person"],
    ["who gave the letter by hand", "giver", {}, over, "gave-letter"],
    ["who gave the letter by hand, early", "giver", {}, new Date("2026-11-05"), "waiting-period"],
    ["who sent the letter by mail", "giver", mailed("sent"), over, null],
    ["who attested identity", "recruiter", {}, over, "attested-identity"],
    ["no letter", "compliance", { letter: null, answerUntil: null }, over, "no-notice"],
    ["an answer waits", "compliance", { unread: true, answerUntil: null }, over, "answer-unread"],
    ["no last day", "compliance", { answerUntil: null }, over, "waiting-period"],
    ["something they were not told", "compliance", { letter: told(name) }, over, "not-told"],
    ["another value than they were told", "compliance", { facts: [{ ...name, values: [] }, job] }, over, null],
    [
      "a new value",
      "compliance",
      { facts: [{ ...name, values: [{ label: "Application", text: "B" }] }] },
      over,
      "not-told",
    ],
    ["less than they were told", "compliance", { facts: [job] }, over, null],
    ["nothing open any more", "compliance", { facts: [] }, over, "nothing-open"],
    ["its mail went out", "compliance", mailed("sent"), over, null],
    ["its mail waits", "compliance", mailed("waiting"), over, "not-sent"],
    ["its mail was given up", "compliance", mailed("given-up"), over, "not-sent"],
    ["a report, with its letter", "compliance", report, over, null],
    ["a report, with the ordinary letter", "compliance", { basis: "report" }, over, "not-told"],
  ])("%s", (_, by, change, now, code) => {
    expect(whyNotFinal(by, { ...waiting, ...change }, now)?.code ?? null).toBe(code);
  });

  test("says until when the candidate has time", () => {
    expect(whyNotFinal("compliance", waiting, new Date("2026-11-05"))?.message).toContain("9 November 2026");
  });
});

describe("whyNotGive", () => {
  const giving = { how: "post", agency: "", enclosed: false, reportKept: false } as const;
  const whole = { how: "post", agency: "Checkers Inc", enclosed: true, reportKept: true } as const;
  const fresh = { letter: null, answerUntil: null };

  test.each<[string, Partial<StopNow>, Parameters<typeof whyNotGive>[1], string | null, string?]>([
    ["nothing was given yet", fresh, giving, null],
    ["nothing is open", { ...fresh, facts: [] }, giving, "nothing-open"],
    ["they have it", {}, giving, "noticed"],
    ["they have it by mail", mailed("sent"), giving, "noticed"],
    ["its mail waits, by post", mailed("waiting"), giving, null],
    ["its mail was given up, by post", mailed("given-up"), giving, null],
    ["its mail waits, by mail once more", mailed("waiting"), { ...giving, how: "mail" }, "no-mail", "how"],
    ["something is new", { letter: told(name) }, giving, null],
    ["an answer waits", { letter: told(name), unread: true }, giving, "answer-unread"],
    ["a report, whole", { ...fresh, ...report, letter: null }, whole, null],
    ["a report after the ordinary letter", { basis: "report" }, whole, null],
    ["no copy of the report is kept", { ...fresh, basis: "report" }, { ...whole, reportKept: false }, "no-report"],
    ["nobody made the report", { ...fresh, basis: "report" }, { ...whole, agency: "" }, "invalid", "agency"],
    [
      "by a mail, which carries no files",
      { ...fresh, basis: "report" },
      { ...whole, how: "mail" },
      "no-enclosures",
      "how",
    ],
    ["nothing enclosed", { ...fresh, basis: "report" }, { ...whole, enclosed: false }, "invalid", "enclosed"],
  ])("%s", (_, change, how, code, field) => {
    const no = whyNotGive({ ...waiting, ...change }, how);
    expect(no?.code ?? null).toBe(code);
    expect(no?.field).toBe(field);
  });
});

test("the letter that is due follows from what it rests on", () => {
  expect(letterDue(waiting)).toBeNull();
  expect(letterDue({ ...waiting, letter: null })).toBe("facts");
  expect(letterDue({ ...waiting, ...mailed("sent") })).toBeNull();
  expect(letterDue({ ...waiting, ...mailed("given-up") })).toBe("facts");
  expect(letterDue({ ...waiting, basis: "report" })).toBe(bases.report.letter);
});

test("who proposed or attested identity does not set aside, and who has worked on the file does not read the answer", () => {
  expect(whyNotSetAside("manager", waiting)?.code).toBe("second-person");
  expect(whyNotSetAside("recruiter", waiting)?.code).toBe("attested-identity");
  expect(whyNotSetAside("compliance", waiting)).toBeNull();
  expect(whyNotReview(true)?.code).toBe("worked-on-file");
  expect(whyNotReview(false)).toBeNull();
});

test.each<[string, Partial<StopNow>, Date, string]>([
  ["proposed", { letter: null, answerUntil: null }, over, "Review the proposal to stop"],
  ["answered", { answerUntil: null, unread: true }, over, "Read the candidate’s answer"],
  ["its mail waits", mailed("waiting"), over, "The letter waits to go out by mail"],
  [
    "a minute early",
    {},
    new Date("2026-11-10T11:59:00Z"),
    "The candidate has until 9 November 2026 to answer, then the final step",
  ],
  ["the time is over", {}, over, "The time to answer is over: take the final step"],
  ["not assessed", { unassessed: true }, over, "Tell an administrator that it could not be assessed"],
])("the next step: %s", (_, change, now, words) => expect(stopStep({ ...waiting, ...change }, now)).toBe(words));
