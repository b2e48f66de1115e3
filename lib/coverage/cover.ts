import { checkKinds } from "@/lib/checks/kinds";
import { rules } from "@/lib/risk/rules";
import { features } from "./features";
import { type Measure, measures } from "./measures";
import { partly, pending } from "./pending";

type Part = { id: string; title: string };

/** A measure with all that implements it, from the registries. */
export type Cover = Measure & {
  checks: Part[];
  rules: Part[];
  features: (Part & { does: string })[];
  /** Why nothing implements it yet; null when something does. */
  missing: string | null;
  /** What of it is not there yet; null when nothing is known to be left. */
  left: string | null;
};

/** Every measure in the order of the advisory. */
export function covers(): Cover[] {
  return measures.map((measure) => ({
    ...measure,
    checks: naming(measure.id, checkKinds).map(({ id, title }) => ({ id, title })),
    rules: naming(measure.id, rules).map(({ id, title }) => ({ id, title })),
    features: naming(measure.id, features).map(({ id, title, does }) => ({ id, title, does })),
    missing: reasonFor(measure.id, pending),
    left: reasonFor(measure.id, partly),
  }));
}

const naming = <One extends { measures: readonly string[] }>(measure: string, all: readonly One[]) =>
  all.filter((one) => one.measures.includes(measure));

const reasonFor = (measure: string, reasons: typeof pending) =>
  reasons.find((one) => one.measure === measure)?.reason ?? null;
