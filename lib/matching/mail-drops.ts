import { fold } from "./text";

/** Facts: marks of an address where nobody lives but mail is taken in, with what each is called. */
const marks: [RegExp, string][] = [
  [
    /\bp\.? ?o\.? ?box\b|\bpost(?:al)? ?(?:office)? box\b|\bpostfach\b|\bpostbus\b|\bboite postale\b|\bapartado\b/,
    "a PO box",
  ],
  [/\bpmb\b|\bprivate mail ?box\b/, "a private mailbox"],
  [/\bc\/o\b.*\b(?:mail|post|parcel|postal|virtual)/, "care of a mail service"],
  [
    /\b(?:ups store|mail ?boxes|postal ?annex|postnet|pak ?mail|goin'? postal|mail boxes etc|parcel plus)\b/,
    "a shop that rents mailboxes",
  ],
  [
    /\b(?:virtual (?:mail|office|address)|anytime mailbox|ipostal1|earth class mail|mail forwarding|mail drop)/,
    "a virtual mailbox",
  ],
  [
    /\b(?:freight|parcel|package|cargo) ?(?:forward|consolidat)|\bforwarding (?:agent|service|co)|\bre-?ship/,
    "a freight forwarder",
  ],
  [/\b(?:shipito|myus|stackry|planet express|borderlinx|forward2me|shop ?(?:and|&|n) ?ship)\b/, "a freight forwarder"],
  [/\b(?:parcel|amazon|packet) ?locker\b|\bpackstation\b|\bpickup point\b|\binpost\b/, "a parcel locker"],
];

/** Says in words when an address reads as a place that only takes mail in ("This reads as a PO box."), or null. Reads 500 characters. */
export function looksLikeMailDrop(address: string): string | null {
  const text = fold(address.slice(0, 500));
  const mark = marks.find(([pattern]) => pattern.test(text));
  return mark ? `This reads as ${mark[1]}.` : null;
}
