import type { Gate } from "@/lib/policy/stages";

/** What may be done once a gate stands open, and not before. */
const allowed: Record<Gate, (accessLevel: string) => string> = {
  offer: () => "Make the offer and send the contract",
  equipment: () => "Send equipment and documents",
  access: (accessLevel) => `Open accounts with ${accessLevel} access`,
  "first-pay": () => "Pay wages to the account that a second person released",
  "first-day": () => "Leave equipment, accounts and pay as they are after the first day",
  "day-30": () => "Leave equipment, accounts and pay as they are after day 30",
  yearly: () => "Leave equipment, accounts and pay as they are for another year",
  change: () => "Act on the changed name, address or bank",
};

/** The same in words, for a position of this access level. */
export const allows = (gate: Gate, accessLevel: string) => allowed[gate](accessLevel);
