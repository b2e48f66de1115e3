import { dayOf } from "@/lib/matching/utc-day";
import { inForce } from "@/lib/waivers/in-force";
import { allows } from "./allows";
import { type GateStanding, whyOutside } from "./state";

/** Where equipment goes, as the candidate asked for it, and whether the check of it agreed. */
type Destination = { address: string; checked: boolean };

export type Released = {
  standings: GateStanding[];
  openings: { gate: string; what: string; until: Date; decision: string | null }[];
  accessLevel: string;
  /** Null while it is not known. */
  destination: Destination | null;
};

/**
 * What may be sent, opened or paid, where to and until when, a line a gate in their order; a closed gate says why instead, and where
 * something goes is said only while it may. What two people opened early goes where they wrote: an address that the candidate asked for
 * is not said there before its check agreed.
 */
export function releaseLines({ standings, openings, accessLevel, destination }: Released, now: Date) {
  return standings.map((standing) => {
    const { gate, title } = standing;
    if (!standing.open)
      return { gate, title, open: false as const, would: allows(gate, accessLevel), why: whyOutside(standing) };
    const early = standing.how === "early";
    const granted = openings.filter((one) => one.gate === gate && inForce(one, now)).map(({ what }) => what);
    return {
      ...{ gate, title, open: true as const, early },
      may: early ? granted : [allows(gate, accessLevel)],
      to: gate === "equipment" && (!early || destination?.checked) ? destination : null,
      until: standing.until && dayOf(standing.until),
    };
  });
}
