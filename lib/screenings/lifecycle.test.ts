import { describe, expect, test } from "vitest";
import type { Waits } from "@/lib/checks/waits-for";
import { endedWords, holding, nextGate, type Standing, turnOf } from "./lifecycle";

const offer = { title: "Employment", stage: "before-offer", required: true, done: false };
const interview = { title: "Interview", stage: "before-interview", required: true, done: false };
const equipment = { title: "Shipping address", stage: "before-equipment", required: true, done: false };
const pay = { title: "Payment", stage: "before-first-pay", required: true, done: false };
const optional = { ...equipment, required: false };
const putOffToEquipment = { ...offer, putOff: { now: "offer", ever: "offer" } } as const;
const putOffAndOver = { ...offer, putOff: { now: null, ever: "offer" } } as const;
const done = <Check extends { done: boolean }>(check: Check) => ({ ...check, done: true });

describe("nextGate", () => {
  test.each([
    // checks                    ready gates                next
    [[offer, equipment], [], "offer"],
    [[offer, equipment], ["offer"], "equipment"],
    [[offer, equipment], ["offer", "equipment"], null],
    [[equipment], [], "offer"],
    [[offer, optional], ["offer"], null],
    [[offer, pay], ["offer"], "first-pay"],
    [[interview], ["offer"], null],
    [[], [], "offer"],
    [[putOffToEquipment], ["offer"], "equipment"],
    [[done(putOffToEquipment)], ["offer"], "equipment"],
    [[putOffAndOver], ["offer"], "equipment"],
    [[{ ...putOffToEquipment, required: false }], ["offer"], null],
  ])("%j with %j ready: %s", (checks, ready, next) => expect(nextGate(checks, ready)).toBe(next));

  test("throws on a stage that is not known", () => {
    expect(() => nextGate([{ ...offer, stage: "later" }], [])).toThrow("later");
  });
});

describe("holding", () => {
  test.each([
    // checks                              to            hold
    [[interview, offer, equipment], "offer", ["Interview", "Employment"]],
    [[done(interview), offer], "offer", ["Employment"]],
    [[done(offer), equipment], "offer", []],
    [[offer, equipment], "equipment", ["Employment", "Shipping address"]],
    [[done(offer), done(equipment)], "equipment", []],
    [[done(offer), optional], "equipment", []],
    [[done(offer), done(equipment), pay], "access", []],
    [[putOffToEquipment, interview], "offer", ["Interview"]],
    [[putOffToEquipment, equipment], "equipment", ["Employment", "Shipping address"]],
    [[done(putOffToEquipment)], "equipment", []],
    [[putOffAndOver], "offer", ["Employment"]],
    [[{ ...pay, putOff: { now: "offer", ever: "offer" } }], "access", []],
  ] as const)("%j before the %s gate: %j", (checks, to, titles) =>
    expect(holding([...checks], to).map(({ title }) => title)).toEqual(titles),
  );
});

const held = (...waitsFor: (Waits | null)[]) =>
  waitsFor.map((who, at) => ({ title: `Check ${at + 1}`, waitsFor: who }));

const notAssessed = "It could not be assessed: ask an administrator why";
const fresh: Standing = {
  ending: null,
  gate: "offer",
  state: "keep-checking",
  sent: false,
  stop: null,
  settlementsWaiting: 0,
  asked: null,
  answersAwaited: 0,
  holding: held(null),
  sentBack: null,
  next: "Work on “Employment”: 1 job needs a contact of ours",
};

test.each([
  ["stopped", /Only an answer of the candidate/],
  ["ready", /still goes on/],
  ["withdrew", /Nothing in it changes/],
])("ended as %s: %s", (ending, words) => expect(endedWords(ending)).toMatch(words));

describe("turnOf", () => {
  test.each<[string, Partial<Standing>, string, string]>([
    ["just opened", {}, "recruiter", "Work on “Employment”: 1 job needs a contact of ours"],
    ["no step known", { next: null }, "recruiter", "Work on “Check 1”"],
    ["asked an employer", { holding: held("institution"), answersAwaited: 1 }, "institution", "Waiting for an answer"],
    ["asked two", { holding: held("institution"), answersAwaited: 2 }, "institution", "Waiting for 2 answers"],
    [
      "asked one, another check is untouched",
      { holding: held("institution", null), answersAwaited: 1, next: null },
      "recruiter",
      "Work on “Check 2”",
    ],
    ["asked the candidate", { holding: held("candidate"), asked: "Send a lease" }, "candidate", "Send a lease"],
    [
      "asked the candidate, another check is untouched",
      { holding: held(null, "candidate"), asked: "Send a lease", next: "Complete “Check 1”" },
      "recruiter",
      "Complete “Check 1”",
    ],
    [
      "asked both",
      { holding: held("institution", "candidate"), asked: "Send a lease", answersAwaited: 2 },
      "candidate",
      "Send a lease",
    ],
    [
      "asked an employer, the rest is with operations",
      { holding: held("operations", "institution"), answersAwaited: 1 },
      "institution",
      "Waiting for an answer",
    ],
    ["with operations", { holding: held("operations"), next: null }, "recruiter", "Work on “Check 1”"],
    ["all done, asked the candidate", { holding: [], asked: "Which name?" }, "candidate", "Which name?"],
    ["all done", { holding: [] }, "recruiter", "Send to the hiring manager"],
    ["not assessed, all done", { holding: [], state: "could-not-be-assessed" }, "compliance", notAssessed],
    ["not assessed, with the manager", { state: "could-not-be-assessed", sent: true }, "compliance", notAssessed],
    ["not assessed, something to do", { state: "could-not-be-assessed", next: null }, "recruiter", "Work on “Check 1”"],
    ["all done, points", { holding: [], state: "with-compliance" }, "compliance", "Look at the open differences"],
    [
      "points, not done",
      { state: "with-compliance" },
      "recruiter",
      "Work on “Employment”: 1 job needs a contact of ours",
    ],
    ["sent", { holding: [], sent: true }, "manager", "Decide: ready for the offer?"],
    ["sent for equipment", { gate: "equipment", holding: [], sent: true }, "manager", "Decide: ready for equipment?"],
    ["sent, and asked", { sent: true, asked: "Send a lease" }, "manager", "Decide: ready for the offer?"],
    ["question", { sentBack: "question", holding: [] }, "recruiter", "Answer the manager’s question"],
    [
      "question, while others are asked",
      { sentBack: "question", holding: held("institution"), answersAwaited: 1, asked: "Send a lease" },
      "recruiter",
      "Answer the manager’s question",
    ],
    ["hold", { sentBack: "hold", holding: [] }, "recruiter", "On hold: read why"],
    ["proposed as settled", { settlementsWaiting: 1, sent: true }, "compliance", "Settle or return what is proposed"],
    [
      "stop proposed",
      { stop: "Review the proposal to stop", settlementsWaiting: 1 },
      "compliance",
      "Review the proposal to stop",
    ],
    ["ended", { ending: "withdrew", stop: "Review the proposal to stop" }, "nobody", "The candidate withdrew"],
    ["ended in a way of later", { ending: "merged" }, "nobody", "Ended"],
    ["every gate ready", { gate: null, holding: [], next: null }, "recruiter", "Work on the checklist"],
  ])("%s", (_, change, turn, nextStep) => expect(turnOf({ ...fresh, ...change })).toEqual({ turn, nextStep }));
});
