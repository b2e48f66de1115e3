import type { CheckKind } from "../define-check";
import { accountAges } from "./account-ages";
import { addressDocument } from "./address-document";
import { backgroundReport } from "./background-report";
import { biometricLogIn } from "./biometric-log-in";
import { channels } from "./channels";
import { clients } from "./clients";
import { devices } from "./devices";
import { drugTest } from "./drug-test";
import { education } from "./education";
import { employment } from "./employment";
import { equipmentSent } from "./equipment-sent";
import { firstDay } from "./first-day";
import { identityDocument } from "./identity-document";
import { paymentDetails } from "./payment-details";
import { portfolio } from "./portfolio";
import { profiles } from "./profiles";
import { references } from "./references";
import { remoteTools } from "./remote-tools";
import { sessions } from "./sessions";
import { shippingAddress } from "./shipping-address";
import { smallPayments } from "./small-payments";
import { staffingFirm } from "./staffing-firm";
import { videoInterview } from "./video-interview";

/** Every check there is, in the order of the checklist. */
export const checkKinds = [
  identityDocument,
  profiles,
  portfolio,
  channels,
  staffingFirm,
  videoInterview,
  employment,
  education,
  clients,
  references,
  accountAges,
  addressDocument,
  backgroundReport,
  drugTest,
  shippingAddress,
  biometricLogIn,
  remoteTools,
  sessions,
  paymentDetails,
  devices,
  equipmentSent,
  firstDay,
  smallPayments,
] as const satisfies CheckKind[];

/** The check of this id; throws on one that is not registered. */
export function checkKind(id: string): CheckKind {
  const found = (checkKinds as readonly CheckKind[]).find((kind) => kind.id === id);
  if (!found) throw new Error(`There is no check "${id}".`);
  return found;
}
