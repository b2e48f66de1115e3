import { inForce } from "@/lib/waivers/in-force";
import { allows } from "./allows";
import { type GateStanding, whyOutside } from "./state";

/** Where equipment goes, as the candidate asked for it, and whether the check of it agreed. */
export type Destination = { address: string; checked: boolean };

export type Released = {
  standings: GateStanding[];
  early: { gate: string; what: string; until: Date; decision: string | null }[];
  accessLevel: string;
  /** Null while it is not known. */
  destination: Destination | null;
};

/**
 * What may be sent, opened or paid, where to and until when, a line a gate in their order; a closed gate says why instead, and where
 * something would go is said only while it may.
 */
export function releaseLines({ standings, early, accessLevel, destination }: Released, now: Date) {
  return standings.map((standing) => {
    const { gate, title } = standing;
    if (!standing.open)
      return { gate, title, open: false as const, would: allows(gate, accessLevel), why: whyOutside(standing) };
    const granted = early.filter((one) => one.gate === gate && inForce(one, now)).map(({ what }) => what);
    return {
      ...{ gate, title, open: true as const, early: standing.how === "early" },
      may: standing.how === "early" ? granted : [allows(gate, accessLevel)],
      to: gate === "equipment" ? destination : null,
      until: standing.until?.toISOString().slice(0, 10) ?? null,
    };
  });
}

export type ReleaseLine = ReturnType<typeof releaseLines>[number];
