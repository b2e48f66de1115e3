import type { ConsentText } from "../define-text";
import { backgroundAuthorisation } from "./background-authorisation";
import { backgroundDisclosure } from "./background-disclosure";
import { biometricLogIn } from "./biometric-log-in";
import { drugTest } from "./drug-test";
import { identityDocument } from "./identity-document";
import { interview } from "./interview";
import { sessions } from "./sessions";

/** Every text a candidate may be asked to agree to, or be given, in the order of the work. */
export const consentTexts = [
  identityDocument,
  interview,
  backgroundDisclosure,
  backgroundAuthorisation,
  drugTest,
  biometricLogIn,
  sessions,
] as const satisfies ConsentText[];

type ConsentTextId = (typeof consentTexts)[number]["id"];

/** Ids of all texts, for a zod enum. */
export const consentTextIds = consentTexts.map(({ id }) => id) as [ConsentTextId, ...ConsentTextId[]];

/** The text of this id; throws on one that is not registered. */
export function consentText(id: string): ConsentText {
  const found = (consentTexts as readonly ConsentText[]).find((text) => text.id === id);
  if (!found) throw new Error(`There is no text "${id}".`);
  return found;
}
