import { describe, expect, test } from "vitest";
import { type Standing, stopFinalFrom, whyNotDecide, whyNotFinish, whyNotHandOver } from "./guards";

const employment = { title: "Employment", stage: "before-offer", required: true, done: true };
const shipping = { title: "Shipping address", stage: "before-equipment", required: true, done: false };

const ready: Standing = {
  gate: "offer",
  checks: [employment, shipping],
  ready: [],
  state: "nothing-open",
  sent: true,
  shownAssessment: "newest",
  newestAssessment: "newest",
  attestedBy: ["recruiter"],
  stopProposed: false,
};
const open = { checks: [{ ...employment, done: false }, shipping] };

describe("whyNotDecide", () => {
  test.each<[string, string, Partial<Standing>, string | null]>([
    // what is so                      decision         standing                            refused because
    ["everything is done", "ready", {}, null],
    ["differences are open", "ready", { state: "open-differences" }, null],
    ["a check of a later stage is open", "ready", {}, null],
    ["a check is open", "ready", open, "checks-open"],
    ["a check is open", "hold", open, null],
    ["a check is open", "question", open, null],
    ["a check is open", "stop-proposed", open, null],
    ["it is with compliance", "ready", { state: "with-compliance" }, "with-compliance"],
    ["it is with compliance", "stop-proposed", { state: "with-compliance" }, null],
    ["nobody handed it over", "ready", { sent: false }, "not-sent"],
    ["nobody handed it over", "question", { sent: false }, null],
    ["they attested", "ready", { attestedBy: ["recruiter", "manager"] }, "attested-identity"],
    ["they attested", "hold", { attestedBy: ["manager"] }, "attested-identity"],
    ["it is decided", "ready", { ready: ["offer"] }, "decided"],
    ["a stop is proposed", "ready", { stopProposed: true }, "stop-proposed"],
    ["a stop is proposed", "hold", { stopProposed: true }, "stop-proposed"],
    ["something is newer", "ready", { newestAssessment: "newer" }, "newer-assessment"],
    ["something is newer", "hold", { newestAssessment: "newer" }, "newer-assessment"],
    ["another gate comes first", "ready", { gate: "equipment" }, "other-gate"],
    ["the equipment is next, its check open", "ready", { gate: "equipment", ready: ["offer"] }, "checks-open"],
    ["nothing asks for that gate", "ready", { gate: "access", ready: ["offer", "equipment"] }, "other-gate"],
  ])("%s, %s: %s", (_, kind, change, code) =>
    expect(whyNotDecide(kind, "manager", { ...ready, ...change })?.code ?? null).toBe(code),
  );

  test("names the checks that are open", () => {
    expect(whyNotDecide("ready", "manager", { ...ready, ...open })?.message).toBe("Not done yet: employment.");
  });
});

describe("whyNotHandOver", () => {
  test.each<[string, Partial<Standing>, string | null]>([
    ["nothing holds the gate", {}, null],
    ["differences are open", { state: "open-differences" }, null],
    ["a check of the gate is open", open, "checks-open"],
    ["it is with compliance", { state: "with-compliance" }, "with-compliance"],
    ["it was handed over", { sent: true }, "sent"],
    ["a stop is proposed", { stopProposed: true }, "stop-proposed"],
    ["the next gate has an open check", { ready: ["offer"] }, "checks-open"],
    ["every gate is ready", { ready: ["offer", "equipment"] }, "decided"],
  ])("%s", (_, standing, code) => {
    expect(whyNotHandOver({ ...ready, sent: false, ...standing })?.code ?? null).toBe(code);
  });
});

describe("whyNotFinish", () => {
  const noticeAt = new Date("2026-11-02T15:00:00Z");
  const proposal = { byId: "manager", noticeAt };

  test.each([
    // outcome               by            proposal                          at                        refused because
    ["stop", "compliance", proposal, "2026-11-09T15:00:00Z", null],
    ["stop", "compliance", proposal, "2026-11-09T14:59:59Z", "waiting-period"],
    ["stop", "compliance", { byId: "manager", noticeAt: null }, "2026-12-24T09:00:00Z", "no-notice"],
    ["stop", "manager", proposal, "2026-12-24T09:00:00Z", "second-person"],
    ["stop-set-aside", "manager", proposal, "2026-12-24T09:00:00Z", "second-person"],
    ["stop-set-aside", "compliance", { byId: "manager", noticeAt: null }, "2026-11-02T15:00:00Z", null],
  ] as const)("%s by %s, %j at %s: %s", (kind, by, proposal, at, code) =>
    expect(whyNotFinish(kind, by, proposal, 7, new Date(at))?.code ?? null).toBe(code),
  );

  test("says until when the candidate has time", () => {
    expect(whyNotFinish("stop", "compliance", proposal, 7, noticeAt)?.message).toContain("2026-11-09");
    expect(stopFinalFrom(null, 7)).toBeNull();
  });
});
