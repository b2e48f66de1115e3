import type { Rule } from "../define-rule";
import { accountsAllNew } from "./accounts-all-new";
import { addressOfSeveral } from "./address-of-several";
import { addressShared } from "./address-shared";
import { anotherPersonOnFirstDay } from "./another-person-on-first-day";
import { answerBeforeQuestion } from "./answer-before-question";
import { clientDoesNotConfirm } from "./client-does-not-confirm";
import { commitsByOthers } from "./commits-by-others";
import { contactDiffers } from "./contact-differs";
import { contactShared } from "./contact-shared";
import { documentNumberShared } from "./document-number-shared";
import { documentReadDifferently } from "./document-read-differently";
import { educationDiffers } from "./education-differs";
import { employerDoesNotConfirm } from "./employer-does-not-confirm";
import { equipmentNotReceived } from "./equipment-not-received";
import { equipmentSentElsewhere } from "./equipment-sent-elsewhere";
import { equipmentWhereOthersAre } from "./equipment-where-others-are";
import { fileShared } from "./file-shared";
import { firmNotInRegister } from "./firm-not-in-register";
import { institutionDoesNotConfirm } from "./institution-does-not-confirm";
import { interviewStepNotDone } from "./interview-step-not-done";
import { kvmOrJigglerFound } from "./kvm-or-jiggler-found";
import { manyApplications } from "./many-applications";
import { movedElsewhere } from "./moved-elsewhere";
import { nameDiffers } from "./name-differs";
import { passkeyDiffers } from "./passkey-differs";
import { paymentAccountShared } from "./payment-account-shared";
import { paymentCannotBeTraced } from "./payment-cannot-be-traced";
import { paymentChangedNearStart } from "./payment-changed-near-start";
import { paymentsJustBelowLimit } from "./payments-just-below-limit";
import { personNotSure } from "./person-not-sure";
import { personNotTheSame } from "./person-not-the-same";
import { pictureShared } from "./picture-shared";
import { placeDiffers } from "./place-differs";
import { profileShared } from "./profile-shared";
import { refereeShared } from "./referee-shared";
import { referenceDoesNotConfirm } from "./reference-does-not-confirm";
import { remoteControlAsked } from "./remote-control-asked";
import { remoteToolStaysOn } from "./remote-tool-stays-on";
import { reportAboutAnother } from "./report-about-another";
import { serialNumberDiffers } from "./serial-number-differs";
import { sessionAddressOfSeveral } from "./session-address-of-several";
import { sessionAddressShared } from "./session-address-shared";
import { sessionClockDiffers } from "./session-clock-differs";
import { severalAppliedTogether } from "./several-applied-together";
import { severalToolsOnDevice } from "./several-tools-on-device";
import { shippingAddressDiffers } from "./shipping-address-differs";
import { shippingMailDrop } from "./shipping-mail-drop";
import { smallPaymentsAddUp } from "./small-payments-add-up";
import { technologyBeforeRelease } from "./technology-before-release";
import { textShared } from "./text-shared";
import { toolFoundOnDevice } from "./tool-found-on-device";
import { virtualCameraFound } from "./virtual-camera-found";
import { wishToMoveRead } from "./wish-to-move-read";
import { workBeforeAccount } from "./work-before-account";
import { workHistoryDiffers } from "./work-history-differs";
import { workOfAnother } from "./work-of-another";

/** Every rule there is, in the order in which equal differences are shown. */
export const rules: readonly Rule[] = [
  personNotTheSame,
  anotherPersonOnFirstDay,
  documentNumberShared,
  pictureShared,
  personNotSure,
  nameDiffers,
  documentReadDifferently,
  passkeyDiffers,
  reportAboutAnother,
  interviewStepNotDone,
  fileShared,
  shippingAddressDiffers,
  equipmentWhereOthersAre,
  shippingMailDrop,
  placeDiffers,
  severalAppliedTogether,
  addressOfSeveral,
  addressShared,
  sessionClockDiffers,
  employerDoesNotConfirm,
  institutionDoesNotConfirm,
  clientDoesNotConfirm,
  referenceDoesNotConfirm,
  refereeShared,
  answerBeforeQuestion,
  workHistoryDiffers,
  workOfAnother,
  educationDiffers,
  technologyBeforeRelease,
  workBeforeAccount,
  commitsByOthers,
  firmNotInRegister,
  paymentAccountShared,
  paymentCannotBeTraced,
  paymentChangedNearStart,
  smallPaymentsAddUp,
  paymentsJustBelowLimit,
  serialNumberDiffers,
  severalToolsOnDevice,
  kvmOrJigglerFound,
  equipmentSentElsewhere,
  equipmentNotReceived,
  toolFoundOnDevice,
  remoteToolStaysOn,
  virtualCameraFound,
  movedElsewhere,
  remoteControlAsked,
  textShared,
  wishToMoveRead,
  contactDiffers,
  accountsAllNew,
  profileShared,
  contactShared,
  manyApplications,
  sessionAddressOfSeveral,
  sessionAddressShared,
];

/** The rule with this id; throws on one that is not registered. */
export function rule(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`There is no rule "${id}".`);
  return found;
}
