import type { Rule } from "../define-rule";
import { accountsAllNew } from "./accounts-all-new";
import { answerBeforeQuestion } from "./answer-before-question";
import { clientDoesNotConfirm } from "./client-does-not-confirm";
import { commitsByOthers } from "./commits-by-others";
import { contactDiffers } from "./contact-differs";
import { documentNumberShared } from "./document-number-shared";
import { documentReadDifferently } from "./document-read-differently";
import { educationDiffers } from "./education-differs";
import { employerDoesNotConfirm } from "./employer-does-not-confirm";
import { equipmentNotReceived } from "./equipment-not-received";
import { equipmentSentElsewhere } from "./equipment-sent-elsewhere";
import { institutionDoesNotConfirm } from "./institution-does-not-confirm";
import { interviewStepNotDone } from "./interview-step-not-done";
import { kvmOrJigglerFound } from "./kvm-or-jiggler-found";
import { movedElsewhere } from "./moved-elsewhere";
import { nameDiffers } from "./name-differs";
import { passkeyDiffers } from "./passkey-differs";
import { paymentAccountShared } from "./payment-account-shared";
import { paymentCannotBeTraced } from "./payment-cannot-be-traced";
import { paymentChangedNearStart } from "./payment-changed-near-start";
import { personNotSure } from "./person-not-sure";
import { personNotTheSame } from "./person-not-the-same";
import { placeDiffers } from "./place-differs";
import { referenceDoesNotConfirm } from "./reference-does-not-confirm";
import { remoteToolStaysOn } from "./remote-tool-stays-on";
import { serialNumberDiffers } from "./serial-number-differs";
import { shippingAddressDiffers } from "./shipping-address-differs";
import { shippingMailDrop } from "./shipping-mail-drop";
import { technologyBeforeRelease } from "./technology-before-release";
import { toolFoundOnDevice } from "./tool-found-on-device";
import { virtualCameraFound } from "./virtual-camera-found";
import { workBeforeAccount } from "./work-before-account";
import { workHistoryDiffers } from "./work-history-differs";

/** Every rule there is, in the order in which equal differences are shown. */
export const rules: readonly Rule[] = [
  personNotTheSame,
  documentNumberShared,
  personNotSure,
  nameDiffers,
  documentReadDifferently,
  passkeyDiffers,
  interviewStepNotDone,
  shippingAddressDiffers,
  shippingMailDrop,
  placeDiffers,
  employerDoesNotConfirm,
  institutionDoesNotConfirm,
  clientDoesNotConfirm,
  referenceDoesNotConfirm,
  answerBeforeQuestion,
  workHistoryDiffers,
  educationDiffers,
  technologyBeforeRelease,
  workBeforeAccount,
  commitsByOthers,
  paymentAccountShared,
  paymentCannotBeTraced,
  paymentChangedNearStart,
  serialNumberDiffers,
  kvmOrJigglerFound,
  equipmentSentElsewhere,
  equipmentNotReceived,
  toolFoundOnDevice,
  remoteToolStaysOn,
  virtualCameraFound,
  movedElsewhere,
  contactDiffers,
  accountsAllNew,
];

/** The rule with this id; throws on one that is not registered. */
export function rule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule "${id}".`);
  return found;
}
