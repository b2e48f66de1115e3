import { checkKinds } from "@/lib/checks/kinds";
import type { Moved } from "@/lib/policy/law";
import { type Gate, gate, gateOf, gates } from "@/lib/policy/stages";
import type { Assessment } from "@/lib/risk/assess";
import type { Part } from "@/lib/risk/checked";
import { sameFacts } from "@/lib/risk/fingerprint";
import { personNotSure } from "@/lib/risk/rules/person-not-sure";
import { personNotTheSame } from "@/lib/risk/rules/person-not-the-same";
import { isWaived, putOff, type Waived } from "@/lib/waivers/in-force";

/** One line of what was checked, for whoever decides: a result in words, without documents, values or addresses. */
export type CheckLine = {
  title: string;
  state: "done" | "concern" | "could-not-verify" | "started" | "not-started" | "waived" | "after-offer" | "not-asked";
  words: string;
};

type CheckRow = {
  kind: string;
  stage: string;
  notAsked: boolean;
  startedAt: Date | null;
  law: Moved["effect"] | null;
  completions: { outcome: string; words: string; reason: string | null; reopenedAt: Date | null }[];
};

/** A line for having seen the person live, and one for each check in the order of the checklist. */
export function checkLines(
  checks: CheckRow[],
  { parts, differences }: Pick<Assessment, "parts" | "differences">,
  to: Gate,
  waived: Waived[],
): CheckLine[] {
  const lines = checkKinds.flatMap(({ id, title }) => {
    const check = checks.find(({ kind }) => kind === id);
    return check ? [{ title, ...resultOf(check, parts, to, waived) }] : [];
  });
  const seen = parts.find(({ kind }) => kind === null);
  if (!seen) return lines;
  const doubted = differences.some(({ rule, status }) => aboutThePerson.includes(rule) && status !== "settled");
  const state = doubted ? "concern" : seen.share === 1 ? "done" : seen.share > 0 ? "started" : "not-started";
  return [{ title: seen.title, state, words: seen.words }, ...lines];
}

const aboutThePerson: string[] = [personNotTheSame.id, personNotSure.id];

function resultOf(check: CheckRow, parts: Part[], to: Gate, waived: Waived[]) {
  const { kind, stage, notAsked, startedAt, law, completions } = check;
  if (notAsked) return { state: "not-asked" as const, words: "Optional, and not asked here, as two people agreed" };
  const done = completions.find(({ reopenedAt }) => reopenedAt === null);
  if (done?.outcome === "could-not-verify")
    return {
      state: "could-not-verify" as const,
      words: `Could not verify: ${[done.words, done.reason].filter(Boolean).join(". ")}`,
    };
  if (done) return { state: done.outcome === "concern" ? ("concern" as const) : ("done" as const), words: done.words };
  // Without the place: where somebody lives is not for whoever decides.
  if (law === "not allowed") return { state: "not-asked" as const, words: "Not asked: the law does not allow it here" };
  if (isWaived(waived, kind, null)) return { state: "waived" as const, words: "Not done, and waived by two people" };
  const far = putOff(waived, kind).now;
  if (far && isWaived(waived, kind, to))
    return { state: "waived" as const, words: `Not done, and waived up to the ${gate(far).title} by two people` };
  const order = gates.map(({ id }) => id as string);
  if (order.indexOf(gateOf(stage)) > order.indexOf(to))
    return { state: "after-offer" as const, words: `After the ${gate(to).title}, before ${gate(gateOf(stage)).title}` };
  const words = parts.find((part) => part.kind === kind)?.words ?? "not done yet";
  return { state: startedAt ? ("started" as const) : ("not-started" as const), words };
}

/** "3 done, 1 could not be verified, 1 to do, 1 after the offer". */
export function countWords(lines: CheckLine[]): string {
  const count = (...states: CheckLine["state"][]) => lines.filter(({ state }) => states.includes(state)).length;
  const [toDo, waived, later] = [count("started", "not-started"), count("waived"), count("after-offer")];
  const [concern, unverified] = [count("concern"), count("could-not-verify")];
  return [
    `${count("done")} done`,
    concern > 0 && `${concern} with a concern`,
    unverified > 0 && `${unverified} could not be verified`,
    toDo > 0 && `${toDo} to do`,
    waived > 0 && `${waived} waived`,
    count("not-asked") > 0 && `${count("not-asked")} not asked`,
    later > 0 && `${later} after the offer`,
  ]
    .filter(Boolean)
    .join(", ");
}

type SettlementRow = {
  rule: string;
  fingerprint: string;
  proposedBy: { name: string };
  decidedBy: { name: string } | null;
  decidedAt: Date | null;
};

/** A difference as whoever decides reads it: its title and the usual reasons, never the values that met. */
export type DifferenceLine = {
  rule: string;
  title: string;
  often: string;
  status: "open" | "proposed" | "settled" | "confirmed";
  /** Who looked at it, and when the second person did. */
  by: string[];
  at: string | null;
};

/** The differences of an assessment with who looked at each; settlements come oldest first. */
export function differenceLines(
  differences: Assessment["differences"],
  settlements: SettlementRow[],
): DifferenceLine[] {
  return differences.map(({ rule, fingerprint, title, often, status }) => {
    const of = settlements.findLast((one) => one.rule === rule && sameFacts(one.fingerprint, fingerprint));
    const by = of && status !== "open" ? [of.proposedBy.name, ...(of.decidedBy ? [of.decidedBy.name] : [])] : [];
    return { rule, title, often, status, by, at: of?.decidedAt?.toISOString() ?? null };
  });
}
