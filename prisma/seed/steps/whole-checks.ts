import { addMinutes } from "date-fns";
import type { Case } from "../scene";
import { askInstitution, completeAsking, hear } from "./asking";
import { completes } from "./completing";
import { givesConsent } from "./consents";
import {
  completeDocument,
  completeShipping,
  readsAsSecond,
  sendsAddressDocument,
  sendsPassport,
  wantsDeliveryTo,
} from "./documents";
import { interviews } from "./interviews";

// Whole checks as they usually go, for stories that are about something else.

/** Consent, a passport, a second reading, clear. */
export async function identityChecked(on: Case, when: Date) {
  await givesConsent(on, when, "identity-document");
  await sendsPassport(on, addMinutes(when, 10));
  await readsAsSecond(on, addMinutes(when, 60), "identity-document");
  await completeDocument(on, addMinutes(when, 65), "identity-document");
}

/** A bill with this address, a second reading, clear. */
export async function addressChecked(on: Case, when: Date, address: string) {
  await sendsAddressDocument(on, when, "utility-bill", address);
  await readsAsSecond(on, addMinutes(when, 60), "address-document");
  await completeDocument(on, addMinutes(when, 65), "address-document");
}

/** Consent, an interview by video, and a colleague who says the same of the person. */
export async function interviewed(on: Case, when: Date) {
  await givesConsent(on, when, "interview");
  await interviews(on, addMinutes(when, 30), colleagueOf(on));
}

type Asking = Parameters<typeof askInstitution>[2];

/** An institution is asked through its switchboard and confirms what is claimed the next hour. */
export async function confirms(on: Case, when: Date, check: Asking, phone: string, foundAt: string) {
  const contact = { medium: "phone", value: phone, foundIn: "register", foundAt } as const;
  const question = await askInstitution(on, when, check, 0, contact);
  await hear(on, addMinutes(when, 60), question, { answer: "confirmed", answeredBy: "Through the switchboard" });
  await completeAsking(on, addMinutes(when, 65), check);
}

/** Equipment would go to the documented address. */
export async function shippingChecked(on: Case, when: Date, address: string) {
  await wantsDeliveryTo(on, when, address);
  await completeShipping(on, addMinutes(when, 20), "copy");
}

/** The channels are agreed, and nobody asked for others. */
export const channelsKept = (on: Case, when: Date) =>
  completes(on, when, "channels", {
    answers: { found: "applied", agreed: "E-mail, and the calls we invite to" },
  });

/** The other recruiter of the screening, who is the second person. */
export const colleagueOf = ({ company, recruiter }: Case) =>
  company.colleague(recruiter.name === "Mara Okafor" ? "Tunde Bello" : "Mara Okafor");
