import { expect, test } from "vitest";
import { unassessed, unassessedWords } from "@/lib/risk/states";
import { type GateFacts, gateStandings, whyOutside } from "./state";

const check = (title: string, stage: string, done = true, required = true) => ({ title, stage, done, required });
const hired = [
  check("Employment", "before-offer"),
  check("Shipping address", "before-equipment"),
  check("First day", "before-access"),
];
const facts = (changed: Partial<GateFacts> = {}): GateFacts => ({
  ...{ checks: hired, decided: [], opens: {}, early: [], ending: null, state: "nothing-open", stopProposed: false },
  restricted: false,
  ...changed,
});

/** Which gates stand open, and how. */
const open = (changed: Partial<GateFacts>) =>
  gateStandings(facts(changed)).flatMap((one) => (one.open ? [`${one.gate} ${one.how}`] : []));
const why = (changed: Partial<GateFacts>, gate: string) => {
  const one = gateStandings(facts(changed)).find((standing) => standing.gate === gate);
  return one?.open ? "open" : one?.why;
};

const undone = (title: string) => hired.map((one) => (one.title === title ? { ...one, done: false } : one));
const until = new Date("2026-12-01");

test.each<[string, Partial<GateFacts>, string[]]>([
  ["all done, nothing decided", {}, []],
  ["the offer decided", { decided: ["offer"] }, ["offer decision"]],
  ["an order that was jumped", { decided: ["equipment"] }, []],
  ["two decided", { decided: ["offer", "equipment"] }, ["offer decision", "equipment decision"]],
  [
    "the last gate asks nothing and opens with the one before",
    { decided: ["offer", "equipment", "access"] },
    ["offer decision", "equipment decision", "access decision", "first-pay decision"],
  ],
  [
    "equipment opens by its checks",
    { decided: ["offer"], opens: { equipment: "checks" } },
    ["offer decision", "equipment checks"],
  ],
  ["not before the offer", { opens: { equipment: "checks" } }, []],
  [
    "not while a check is open",
    { decided: ["offer"], opens: { equipment: "checks" }, checks: undone("Shipping address") },
    ["offer decision"],
  ],
  [
    "everything by checks",
    { opens: { offer: "checks", equipment: "checks", access: "checks" } },
    ["offer checks", "equipment checks", "access checks", "first-pay decision"],
  ],
  ["a check of a decided gate opened again", { decided: ["offer"], checks: undone("Employment") }, []],
  ["opened early", { early: [{ gate: "equipment", until }], checks: undone("Employment") }, ["equipment early"]],
  ["opened early, and then decided", { early: [{ gate: "offer", until }], decided: ["offer"] }, ["offer decision"]],
  ["with compliance", { decided: ["offer"], state: "with-compliance", early: [{ gate: "offer", until }] }, []],
  ["not assessed", { decided: ["offer"], state: unassessed, early: [{ gate: "offer", until }] }, []],
  ["a stop proposed", { decided: ["offer"], stopProposed: true, early: [{ gate: "offer", until }] }, []],
  ["restricted", { decided: ["offer"], restricted: true, early: [{ gate: "offer", until }] }, []],
  ["stopped", { decided: ["offer"], ending: "stopped" }, []],
  ["withdrew", { decided: ["offer"], ending: "withdrew" }, []],
  [
    "ended as ready",
    { decided: ["offer", "equipment", "access"], ending: "ready" },
    ["offer decision", "equipment decision", "access decision", "first-pay decision"],
  ],
  ["a look again each year", { checks: [check("Interview", "yearly")], decided: ["yearly"] }, ["yearly decision"]],
  ["a look again, not decided", { checks: [check("Interview", "yearly")] }, []],
  ["no checks at all", { checks: [] }, []],
])("%s", (_, changed, expected) => expect(open(changed)).toEqual(expected));

test("a closed gate says why", () => {
  expect(why({}, "offer")).toBe("The offer is not decided yet.");
  expect(why({ decided: ["offer"] }, "first-pay")).toBe("The equipment is not decided yet.");
  expect(why({ checks: undone("First day"), decided: ["offer"] }, "access")).toBe("Not done yet: first day.");
  expect(why({ state: "with-compliance" }, "offer")).toBe("Open differences are with compliance.");
  expect(why({ state: unassessed }, "offer")).toBe(unassessedWords);
  expect(why({ ending: "stopped" }, "offer")).toBe("This screening ended without coming to ready.");
  const many = ["A", "B", "C", "D", "E"].map((title) => check(title, "before-offer", false));
  expect(why({ checks: many }, "offer")).toBe("Not done yet: a, b, c and 2 more.");
});

test.each<[Partial<GateFacts>, string]>([
  [{}, "The offer is not decided yet."],
  [{ state: "with-compliance" }, "Not everything before it is settled yet."],
  [{ stopProposed: true }, "Not everything before it is settled yet."],
  [{ ending: "stopped" }, "This screening ended without coming to ready."],
])("whoever waits for a gate is told no more than they need: %j", (changed, words) => {
  const [offer] = gateStandings(facts(changed));
  expect(offer && !offer.open && whyOutside(offer)).toBe(words);
});
