import type { Rule } from "../define-rule";
import { answerBeforeQuestion } from "./answer-before-question";
import { contactDiffers } from "./contact-differs";
import { documentNumberShared } from "./document-number-shared";
import { educationDiffers } from "./education-differs";
import { employerDoesNotConfirm } from "./employer-does-not-confirm";
import { institutionDoesNotConfirm } from "./institution-does-not-confirm";
import { nameDiffers } from "./name-differs";
import { personNotSure } from "./person-not-sure";
import { personNotTheSame } from "./person-not-the-same";
import { placeDiffers } from "./place-differs";
import { shippingAddressDiffers } from "./shipping-address-differs";
import { shippingMailDrop } from "./shipping-mail-drop";
import { workHistoryDiffers } from "./work-history-differs";

/** Every rule there is, in the order in which equal differences are shown. */
export const rules: readonly Rule[] = [
  personNotTheSame,
  documentNumberShared,
  personNotSure,
  nameDiffers,
  shippingAddressDiffers,
  shippingMailDrop,
  placeDiffers,
  employerDoesNotConfirm,
  institutionDoesNotConfirm,
  answerBeforeQuestion,
  workHistoryDiffers,
  educationDiffers,
  contactDiffers,
];

/** The rule with this id; throws on one that is not registered. */
export function rule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule "${id}".`);
  return found;
}
