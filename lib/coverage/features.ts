import type { MeasureId } from "./measures";

export type Feature = {
  /** Its folder under lib; a test says when it is gone. */
  id: string;
  title: string;
  measures: MeasureId[];
  /** What of a measure it carries, in a sentence. */
  does: string;
};

/** What carries a measure without being a check or a rule. */
export const features: Feature[] = [
  {
    id: "gates",
    title: "Gates",
    measures: ["P10"],
    does: "Offer, equipment, access and first pay stay closed until the checks before them are done or waived by two people; opening early takes two people and a reason, and a signed release says what may be sent, opened and paid.",
  },
  {
    id: "waivers",
    title: "Waivers",
    measures: ["P10"],
    does: "A check is left out only when one person proposes it and another grants it, with a reason and an end.",
  },
  {
    id: "interviews",
    title: "Meetings",
    measures: ["E1", "P4"],
    does: "Interviews ask for things drawn at random; two people say whether it is the same person, then and at later meetings.",
  },
  {
    id: "verifications",
    title: "Contacts found by us",
    measures: ["E4", "P1"],
    does: "Every contact carries where it was found; one the candidate gave, or a free mailbox, is refused.",
  },
  {
    id: "sources",
    title: "Sources side by side",
    measures: ["E5"],
    does: "What every source states stands beside the others, with how it was compared.",
  },
  {
    id: "statements",
    title: "Statements of cards and accounts",
    measures: ["E8"],
    does: "Statements (CSV, OFX, CAMT.053) are kept as evidence and read again whenever one comes or goes; payments to one payee within half a year stand together with their sum until somebody shows who approved them.",
  },
  {
    id: "sessions",
    title: "Sessions",
    measures: ["P5"],
    does: "Of sessions it keeps the kind of network by the operator's own list, whether the clock agrees with the place claimed, and whether other candidates used the address, which is sealed.",
  },
  {
    id: "correspondence",
    title: "Mail that is read",
    measures: ["E6"],
    does: "Mails, mailboxes and pasted messages are read for wishes to move elsewhere, in nine languages; a person says of each sentence whether it is one.",
  },
  {
    id: "activity",
    title: "Commits and hours",
    measures: ["E5", "P11"],
    does: "Commits, and the times of a portal's own log, are set against the working hours of the place claimed; commits also against the age of the account.",
  },
  {
    id: "devices",
    title: "Inventories of devices",
    measures: ["E3"],
    does: "What osquery or a device manager lists is read for remote-access tools, boxes that steer a computer over a network, mouse jigglers and virtual cameras; exceptions take two people and end.",
  },
];
