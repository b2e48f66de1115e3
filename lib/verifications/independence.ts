import { compareAddresses } from "@/lib/matching/addresses";
import { sameContact } from "@/lib/matching/contact-equality";
import { readEmail } from "@/lib/matching/emails";
import { freeMail } from "@/lib/matching/mail-domains";
import { agrees } from "@/lib/matching/verdict";
import { byRecords } from "./asked/by-records";
import type { Medium } from "./provenance";

type Supplied = { medium: Medium; value: string };

/**
 * Why a way to reach an institution does not count, in a sentence; null when it is independent. It must not be one the candidate
 * supplied, nor equal one after normalising, nor be a free-mail address (measure E4). `instead` says what to do about one that is.
 */
export function whyNotIndependent(
  contact: { medium: Medium; value: string },
  supplied: Supplied[],
  instead: string = byRecords.instead,
): string | null {
  const { medium, value } = contact;
  if (medium === "email") {
    const email = readEmail(value);
    if (!email) return "This is not an e-mail address.";
    if (freeMail(email.domain))
      return "Anybody can open an address there. Find one of the organisation itself, or call its switchboard.";
  }
  if (supplied.some((given) => given.medium === medium && equal(medium, value, given.value)))
    return `The candidate gave this one. ${instead}`;
  return null;
}

const equal = (medium: Medium, a: string, b: string) =>
  medium === "post" ? agrees(compareAddresses(a, b)) : sameContact(medium, a, b);
