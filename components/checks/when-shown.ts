"use client";

import { later } from "@/components/ui/later";

// A page brings the script of everything it could show. What only some checks show goes through here, so that the others are
// spared it.

export const AttestForm = later(() => import("@/components/interviews/attest-form").then((file) => file.AttestForm));
export const ComparePictures = later(() =>
  import("@/components/interviews/compare-pictures").then((file) => file.ComparePictures),
);
export const LeadMeeting = later(() => import("@/components/interviews/lead-meeting").then((file) => file.LeadMeeting));
export const DocumentPictures = later(() =>
  import("@/components/documents/document-pictures").then((file) => file.DocumentPictures),
);
export const SecondReading = later(() =>
  import("@/components/documents/second-reading").then((file) => file.SecondReading),
);
export const DecideWaiver = later(() => import("@/components/waivers/decide-waiver").then((file) => file.DecideWaiver));
export const DecidePayment = later(() =>
  import("@/components/payments/decide-payment").then((file) => file.DecidePayment),
);
export const EnterPayment = later(() =>
  import("@/components/payments/enter-payment").then((file) => file.EnterPayment),
);
export const SeeNumber = later(() => import("@/components/payments/see-number").then((file) => file.SeeNumber));
export const AskPasskey = later(() => import("@/components/passkeys/ask-passkey").then((file) => file.AskPasskey));
export const WitnessPasskey = later(() =>
  import("@/components/passkeys/witness-passkey").then((file) => file.WitnessPasskey),
);
export const AddDevice = later(() => import("@/components/devices/deeds").then((file) => file.AddDevice));
export const DeviceDeeds = later(() => import("@/components/devices/deeds").then((file) => file.DeviceDeeds));
export const DecideException = later(() => import("@/components/devices/deeds").then((file) => file.DecideException));
export const PlanShipment = later(() => import("@/components/shipments/deeds").then((file) => file.PlanShipment));
export const ShipmentDeeds = later(() => import("@/components/shipments/deeds").then((file) => file.ShipmentDeeds));
export const ReadSerial = later(() => import("@/components/shipments/deeds").then((file) => file.ReadSerial));
export const DecideAddress = later(() => import("@/components/shipments/deeds").then((file) => file.DecideAddress));
export const ConfirmAddress = later(() =>
  import("@/components/protected-address/confirm-address").then((file) => file.ConfirmAddress),
);
