"use client";

import { later } from "@/components/ui/later";

// A page brings the script of everything it could show. What only some checks show, or stands behind a button, goes through here,
// so that a visit which never sees it is spared it.

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
export const AskReading = later(() => import("@/components/documents/ask-reading").then((file) => file.AskReading));
export const TextLinks = later(() => import("@/components/consents/text-links").then((file) => file.TextLinks));
export const AnswerRead = later(() => import("@/components/correspondence/when-read").then((file) => file.AnswerRead));
export const DecideWaiver = later(() => import("@/components/waivers/decide-waiver").then((file) => file.DecideWaiver));
export const DecidePayment = later(() =>
  import("@/components/payments/decide-payment").then((file) => file.DecidePayment),
);
export const ImportStatement = later(() =>
  import("@/components/statements/import-statement").then((file) => file.ImportStatement),
);
export const RemoveStatement = later(() =>
  import("@/components/statements/forms").then((file) => file.RemoveStatement),
);
export const ApproveRun = later(() => import("@/components/statements/forms").then((file) => file.ApproveRun));
export const SeeNumber = later(() => import("@/components/payments/see-number").then((file) => file.SeeNumber));
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
export const ActivityForm = later(() =>
  import("@/components/activity/activity-form").then((file) => file.ActivityForm),
);
export const AddSessions = later(() => import("@/components/sessions/log-form").then((file) => file.LogForm));
export const SeeNetwork = later(() => import("@/components/sessions/see-network").then((file) => file.SeeNetwork));
export const ReferenceForm = later(() =>
  import("@/components/verifications/reference-form").then((file) => file.ReferenceForm),
);
export const ContactForm = later(() =>
  import("@/components/verifications/contact-form").then((file) => file.ContactForm),
);
export const AnswerForm = later(() => import("@/components/verifications/answer-form").then((file) => file.AnswerForm));
export const ClientForm = later(() => import("@/components/verifications/client-form").then((file) => file.ClientForm));
export const WishForm = later(() => import("@/components/channels/wish-form").then((file) => file.WishForm));
export const ImportMail = later(() =>
  import("@/components/correspondence/import-mail").then((file) => file.ImportMail),
);
export const PasteMessage = later(() =>
  import("@/components/correspondence/paste-message").then((file) => file.PasteMessage),
);
export const BecameForm = later(() => import("@/components/channels/became-form").then((file) => file.BecameForm));
export const TakeBackForm = later(() =>
  import("@/components/channels/take-back-form").then((file) => file.TakeBackForm),
);
export const RecordConsent = later(() =>
  import("@/components/consents/record-consent").then((file) => file.RecordConsent),
);
export const ProfileForm = later(() => import("@/components/sources/profile-form").then((file) => file.ProfileForm));
export const TakeSourceBack = later(() =>
  import("@/components/sources/take-back-form").then((file) => file.TakeBackForm),
);
export const ShippingForm = later(() => import("@/components/sources/shipping-form").then((file) => file.ShippingForm));
export const PaymentForm = later(() => import("@/components/payments/payment-form").then((file) => file.PaymentForm));
export const WhereForm = later(() => import("@/components/law/where-form").then((file) => file.WhereForm));
export const DocumentForm = later(() =>
  import("@/components/documents/document-form").then((file) => file.DocumentForm),
);
export const AskForm = later(() => import("@/components/passkeys/ask-form").then((file) => file.AskForm));
export const ProposeWaiverForm = later(() =>
  import("@/components/waivers/propose-form").then((file) => file.ProposeForm),
);
export const HoldForm = later(() => import("@/components/decisions/hold-form").then((file) => file.HoldForm));
export const SendForm = later(() => import("@/components/decisions/send-form").then((file) => file.SendForm));
export const DecideForm = later(() => import("@/components/risk/decide-form").then((file) => file.DecideForm));
export const ProposeSettlementForm = later(() =>
  import("@/components/risk/propose-form").then((file) => file.ProposeForm),
);
export const WhoeverAttests = later(() =>
  import("@/components/interviews/whoever-attests").then((file) => file.WhoeverAttests),
);
export const EndForm = later(() => import("@/components/screenings/end-form").then((file) => file.EndForm));
export const ReopenForm = later(() => import("@/components/checks/reopen-form").then((file) => file.ReopenForm));
