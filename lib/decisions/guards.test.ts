import { describe, expect, test } from "vitest";
import { unassessed } from "@/lib/risk/states";
import { type Standing, whyNotDecide, whyNotEnd, whyNotHandOver } from "./guards";

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
  reportFinding: false,
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
    ["it could not be assessed", "ready", { state: unassessed }, unassessed],
    ["it could not be assessed", "hold", { state: unassessed }, unassessed],
    ["it could not be assessed", "stop-proposed", { state: unassessed }, unassessed],
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
    ["it could not be assessed", { state: unassessed }, unassessed],
    ["it was handed over", { sent: true }, "sent"],
    ["a stop is proposed", { stopProposed: true }, "stop-proposed"],
    ["the next gate has an open check", { ready: ["offer"] }, "checks-open"],
    ["every gate is ready", { ready: ["offer", "equipment"] }, "decided"],
  ])("%s", (_, standing, code) => {
    expect(whyNotHandOver({ ...ready, sent: false, ...standing })?.code ?? null).toBe(code);
  });
});

describe("whyNotEnd", () => {
  test.each<[string, string, Partial<Standing>, string | null]>([
    // what is so                 ending             standing                                    refused because
    ["nothing is in the way", "withdrew", {}, null],
    ["nothing is in the way", "not-selected", {}, null],
    ["nothing is in the way", "position-closed", {}, null],
    ["a stop is proposed", "withdrew", { stopProposed: true, reportFinding: true }, null],
    ["a stop is proposed", "not-selected", { stopProposed: true }, "stop-proposed"],
    ["a stop is proposed", "position-closed", { stopProposed: true }, "stop-proposed"],
    ["the report has a finding", "withdrew", { reportFinding: true }, null],
    ["the report has a finding", "not-selected", { reportFinding: true }, "report-finding"],
    ["the report has a finding", "position-closed", { reportFinding: true }, null],
    ["an ending nobody knows", "moved", { stopProposed: true }, "stop-proposed"],
  ])("%s: %s", (_, ending, change, code) => {
    expect(whyNotEnd(ending, { ...ready, ...change })?.code ?? null).toBe(code);
  });
});
