import type { z } from "zod";
import { agrees, type Verdict } from "@/lib/matching/verdict";

/** One thing that sources state about a candidate. Values are checked against the schema before they are read. */
export type Attribute = {
  /** Kept with every claim; never changes. */
  id: string;
  title: string;
  /** A source may state several: jobs, phones. */
  many: boolean;
  /** Whether a source that states these is expected to state all: a job that one résumé has and the other lacks is worth a word. */
  whole(stated: readonly unknown[]): boolean;
  /** Where two sources state one each, the two speak of one item: a different e-mail differs. Of several, one without a match is unclear. */
  oneEach: boolean;
  /** The parsed value of a claim. */
  value: z.ZodType;
  /** Source kinds to compare with, best first; none where sources are not compared at all. */
  anchors: readonly string[];
  /** The value in one line, as people read it. Throws when the value is not of the schema. */
  text(value: unknown): string;
  compare(a: unknown, b: unknown): Verdict;
  /** Whether two values speak of one item (the same employer), so that comparing them says something. */
  counterpart(a: unknown, b: unknown): boolean;
};

/** An attribute. Register it in attributes/index.ts. */
export function defineAttribute<const Id extends string, Value>(spec: {
  id: Id;
  title: string;
  many?: boolean;
  whole?(stated: readonly NoInfer<Value>[]): boolean;
  oneEach?: boolean;
  value: z.ZodType<Value>;
  anchors: readonly string[];
  text(value: Value): string;
  compare(a: Value, b: Value): Verdict;
  counterpart?(a: Value, b: Value): boolean;
}): Omit<Attribute, "value"> & { id: Id; value: z.ZodType<Value> } {
  const { value, many = false, whole = () => false, oneEach = false } = spec;
  const read = (stored: unknown) => value.parse(stored);
  const counterpart = spec.counterpart ?? ((a: Value, b: Value) => !many || agrees(spec.compare(a, b)));
  return {
    id: spec.id,
    title: spec.title,
    many,
    whole: (stated) => whole(stated.map(read)),
    oneEach,
    value,
    anchors: spec.anchors,
    text: (stored) => spec.text(read(stored)),
    compare: (a, b) => spec.compare(read(a), read(b)),
    counterpart: (a, b) => counterpart(read(a), read(b)),
  };
}
