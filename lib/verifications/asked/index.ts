import type { Asked } from "../define-asked";
import { contract } from "./contract";
import { job } from "./job";
import { referee } from "./referee";
import { study } from "./study";

/** Everything that is put to somebody who can know, in the order of the checklist. */
export const askedKinds = [job, study, contract, referee] as unknown as readonly Asked[];

/** What a claim of this attribute is asked as; throws when nobody is asked about such claims. */
export function askedOf(attribute: string): Asked {
  const found = askedKinds.find((asked) => asked.attribute.id === attribute);
  if (!found) throw new Error(`Nobody is asked about "${attribute}".`);
  return found;
}

/** What is asked in this check; throws when it is no check of that kind. */
export function askedIn(check: string): Asked {
  const found = askedKinds.find((asked) => asked.check === check);
  if (!found) throw new Error(`Nobody is asked in the check "${check}".`);
  return found;
}
