import type { z } from "zod";
import { placeName } from "./places";
import type { policyAsks } from "./schema";
import { gate, isLater, stages } from "./stages";

type Asks = z.output<typeof policyAsks>;
type Check = Asks["checks"][number];

/** What one version of a policy asks otherwise than the one before, a line each; `titleOf` names a check. */
export function changesBetween(before: Asks, after: Asks, titleOf: (kind: string) => string): string[] {
  const old = new Map(before.checks.map((check) => [placeOf(check), check]));
  const now = new Map(after.checks.map((check) => [placeOf(check), check]));
  return [
    ...after.checks.flatMap((check) => {
      const was = old.get(placeOf(check));
      if (!was) return `${titleOf(check.kind)}: new, ${stageWords(check)}, ${requiredWords(check)}`;
      const changes = changedIn(was, check);
      return changes.length > 0 ? `${titleOf(check.kind)}, ${stageWords(check)}: ${changes.join(", ")}` : [];
    }),
    ...before.checks.flatMap((check) =>
      now.has(placeOf(check)) ? [] : `${titleOf(check.kind)}: not asked any more ${stageWords(check)}`,
    ),
    ...asideFromChecks.flatMap(({ title, value }) =>
      value(before) === value(after) ? [] : `${title}: ${value(after)} instead of ${value(before)}`,
    ),
  ];
}

/** A check is the same one wherever it stands while hiring; each later stage has its own. */
const placeOf = ({ kind, stage }: Check) => `${kind} ${isLater(stage) ? stage : "hiring"}`;

const stageWords = ({ stage }: Check) => stages.find(({ id }) => id === stage)?.title.toLowerCase() ?? stage;
const requiredWords = ({ required }: Check) => (required ? "required" : "optional");
const validWords = ({ validDays }: Check) => (validDays ? `valid for ${validDays} days` : "valid as long as usual");

const changedIn = (was: Check, is: Check) =>
  [
    was.stage !== is.stage && `until now ${stageWords(was)}`,
    was.required !== is.required && `${requiredWords(is)}, until now ${requiredWords(was)}`,
    was.validDays !== is.validDays && `${validWords(is)}, until now ${validWords(was)}`,
  ].filter((change) => change !== false);

/** A number, also while it is not typed in whole. */
const typed = (number: number) => (Number.isNaN(number) ? "…" : String(number));

const list = (words: string[], none: string) => words.join(", ") || none;

const asideFromChecks: { title: string; value(asks: Asks): string }[] = [
  { title: "At least checked", value: ({ minimumChecked }) => `${typed(minimumChecked)} %` },
  { title: "Days to answer", value: ({ answerDays }) => typed(answerDays) },
  {
    title: "Opens by its checks",
    value: ({ opens }) =>
      list(
        Object.entries(opens).flatMap(([id, how]) => (how === "checks" ? gate(id).title : [])),
        "none",
      ),
  },
  {
    title: "Waivers are granted by",
    value: ({ waivedBy }) => (waivedBy.includes("hiring-manager") ? "compliance or the hiring manager" : "compliance"),
  },
  { title: "For work in", value: ({ places }) => list(places.map(placeName), "any place") },
  { title: "Days to look again after a change", value: ({ changeDays }) => typed(changeDays) },
  { title: "The same in the first 90 days", value: ({ earlyChangeDays }) => typed(earlyChangeDays) },
];
