import { compareSpans } from "@/lib/matching/dates";
import { joined } from "@/lib/matching/histories";
import { agrees, likely, type Verdict } from "@/lib/matching/verdict";
import type { Work } from "./attributes/work";
import type { Attribute } from "./define-attribute";

type Stated = { value: unknown };

/**
 * The verdict on a job once all that each source states of its employer is put together: where one lists every title
 * and another the whole time, each title alone would differ. Null when that explains nothing.
 */
export function comparePutTogether(
  attribute: Attribute,
  value: unknown,
  here: readonly Stated[],
  there: readonly Stated[],
): Verdict | null {
  if (attribute.id !== "work") return null;
  const [mine, theirs] = [here, there].map((stated) =>
    stated.filter((other) => attribute.counterpart(value, other.value)).map((other) => other.value as Work),
  ) as [Work[], Work[]];
  const [left, right] = [joined(mine), joined(theirs)];
  if (!left || !right || !agrees(compareSpans(left, right))) return null;
  const { employer } = value as Work;
  return likely(`Put together, what is stated of ${employer} covers the same time.`, 0.85);
}
