import { freeMail } from "@/lib/matching/mail-domains";

/** Who a message is from, as far as its address says. */
export type Writer = "candidate" | "agency" | "us";

/** The mailboxes, as `readEmail` reads them, that say whose a message is. */
export type Known = { candidate: ReadonlySet<string>; ours: ReadonlySet<string> };

/** The candidate by an address they gave; us by an address or a domain of our people's; whoever else writes is called the agency. */
export function writerOf(from: string | null, { candidate, ours }: Known): Writer {
  if (!from) return "agency";
  if (candidate.has(from)) return "candidate";
  const domain = (address: string) => address.slice(address.lastIndexOf("@") + 1);
  const domains = new Set([...ours].map(domain).filter((one) => !freeMail(one)));
  return ours.has(from) || domains.has(domain(from)) ? "us" : "agency";
}
