import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkKinds } from "@/lib/checks/kinds";
import { consentTextIds } from "@/lib/consents/texts";
import { evidenceKinds } from "@/lib/evidence/kinds";
import { challengeKinds } from "@/lib/interviews/challenges";
import { templates } from "@/lib/messages/templates";
import { gates, stages } from "@/lib/policy/stages";
import { rules } from "@/lib/risk/rules";
import { sourceKinds } from "@/lib/sources/kinds";
import { type EventName, events, inWords } from "./events";

const names = Object.keys(events) as EventName[];

/** What may stand in the data of an event: ids, kinds, outcomes and counts. A new key is put here only if it can hold nothing personal. */
const harmless =
  "again answer assessment because can change claims decision deliveryId different due edition employmentId ending endpointId entries erased evidenceId foundIn from fromId gate hour how instructionId kind late left look mailId mailed managerId medium messages number outcome part path positionId readerIds recruiterId recruiterIds releaseId role rule rules same screenings sessionId source stream streams template to toId tokenId turn userId way what whole wishes withoutEdition";

describe.each(names)("%s", (name) => {
  const schema = z.toJSONSchema(events[name].data) as {
    properties?: Record<string, object>;
    additionalProperties?: unknown;
  };
  const keys = Object.keys(schema.properties ?? {});

  test("its data has only keys that hold nothing personal, and lets no other in", () => {
    expect(harmless.split(" ")).toEqual(expect.arrayContaining(keys));
    expect(schema.additionalProperties).toBe(false);
  });

  test("what a person is called, wrote or sent is refused", () => {
    for (const key of ["name", "email", "phone", "address", "reason", "note", "words", "fileName", "ip"])
      expect(events[name].data.safeParse({ ...sample(name), [key]: "Dana Lee" }).success).toBe(false);
  });

  test("it has words, which need no key but its own", () => {
    const words = inWords(name, sample(name));
    expect(words).toMatch(/^[A-Z].{3,}/);
    expect(words).not.toMatch(/no words for|undefined|null|\[object/);
  });
});

test.each([
  // event                data                             words
  ["note.added", { name: "Dana Lee" }, "An event this version has no words for: note.added"],
  ["check.started", { kind: "a-kind-of-later" }, "An event this version has no words for: check.started"],
  ["later.thing", {}, "An event this version has no words for: later.thing"],
  ["constructor", {}, "An event this version has no words for: constructor"],
  ["note.added", null, "An event this version has no words for: note.added"],
])("%s with %j: %s", (name, data, words) => {
  expect(inWords(name, data)).toBe(words);
});

/** Data as the event takes it, from the registries. */
function sample(name: EventName) {
  const kind = name.startsWith("evidence.")
    ? evidenceKinds[0]?.id
    : name.startsWith("challenge.")
      ? challengeKinds[0].id
      : name.startsWith("gate.")
        ? "hold"
        : name.startsWith("consent.")
          ? consentTextIds[0]
          : name.startsWith("letter.")
            ? "facts"
            : checkKinds[0].id;
  const all: Record<string, unknown> = {
    answer: name === "letter.reviewed" ? "explained" : "no-record",
    because: "not-found",
    can: "note:write",
    what: name === "work.changed" ? "name" : "added",
    change: true,
    decision: { "difference.decided": "settled", "payment.decided": "released" }[name as string] ?? "granted",
    ending: "withdrew",
    from: "recruiter",
    to: "operations",
    gate: gates[0].id,
    hour: "2026-11-29T22:00:00.000Z",
    how: "video",
    kind,
    late: true,
    mailed: true,
    medium: "phone",
    readerIds: ["01a203b2-7f1b-773e-a3bf-6ea072759e76"],
    recruiterIds: ["01a203b2-7f1b-773e-a3bf-6ea072759e76"],
    managerId: "01a203b2-7f1b-773e-a3bf-6ea072759e76",
    foundIn: "register",
    outcome: "clear",
    part: "whole",
    path: "camera",
    role: "recruiter",
    rule: rules[0]?.id,
    source: sourceKinds[0]?.id,
    template: templates[0].id,
    way: "mail",
    again: true,
    look: stages[5].id,
    due: true,
    turn: "manager",
    stream: "company",
    whole: true,
  };
  const shape = events[name].data.shape as Record<string, z.ZodType>;
  const data = Object.keys(shape).map((key) => {
    const id = "0199a000-0000-4000-8000-000000000001";
    return [key, all[key] ?? (key.endsWith("Id") ? id : 3)];
  });
  return Object.fromEntries(data);
}
