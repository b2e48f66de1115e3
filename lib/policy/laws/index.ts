import type { CheckLaw, Law } from "./define-law";
import { documentLaws } from "./documents";
import { europe } from "./europe";
import { ownRules } from "./own-rules";
import { recording } from "./recording";
import { unitedStates } from "./united-states";

/** Every law we know of about checks. A place without a row has none that we know of. */
export const checkLaws: readonly CheckLaw[] = [...ownRules, ...unitedStates, ...recording, ...europe];

/** The one table: what the law of each place says about checks and documents. */
export const laws: readonly Law[] = [...checkLaws, ...documentLaws];
