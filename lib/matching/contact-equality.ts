import { compareEmails } from "./emails";
import { samePhone } from "./phones";
import { agrees } from "./verdict";
import { samePage } from "./web-addresses";

type ContactKind = "email" | "phone" | "web";

/**
 * Whether two ways to reach someone are one after normalising: the same mailbox, number or page. A verification
 * refuses a contact that equals one the candidate supplied.
 */
export function sameContact(kind: ContactKind, a: string, b: string): boolean {
  if (kind === "phone") return samePhone(a, b);
  return kind === "web" ? samePage(a, b) : agrees(compareEmails(a, b));
}
