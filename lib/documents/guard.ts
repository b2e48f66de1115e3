import { Refusal } from "@/lib/door/result";
import { guardOf, type Issued, type Side } from "@/lib/policy/jurisdictions";

/** Refuses a picture of a document that may be compared and not kept. */
export function mayKeep(issued: Issued, side: Side) {
  const guard = guardOf(issued, side);
  if (guard) throw new Refusal("not-kept", `${guard.words} Look at it together in a meeting instead.`);
}
