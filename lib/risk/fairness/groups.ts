import { assess } from "../assess";
import { lookedAt } from "../cases/outcome";
import { tell } from "../cases/tell";
import type { Culture } from "./culture";
import { cultures } from "./cultures";
import type { Random } from "./draws";
import { drawHonest, tellingOf } from "./honest";
import { drawName, written } from "./written";

/** One generated person and what the product says of them. */
export type Seen = { names: Record<string, string>; raised: string[]; nameUnclear: boolean };

/**
 * Honest people of one group, whose sources write their names each in its own way. Everything but the name is drawn from the same
 * sequence in every group, so that groups differ by nothing else.
 */
export function honestPeople(culture: Culture, many: number, sequence: (seed: number) => Random): Seen[] {
  const ofNames = sequence(1 + cultures.indexOf(culture));
  const ofLives = sequence(0);
  return Array.from({ length: many }, () => {
    const names = written(drawName(culture, ofNames), ofNames);
    const facts = tell(tellingOf(drawHonest(names, ofLives)));
    const { differences, unknown } = assess(facts, lookedAt);
    return {
      names,
      raised: differences.map(({ rule }) => rule),
      nameUnclear: unknown.some(({ rule, missing }) => rule === "name-differs" && missing.startsWith("certainty")),
    };
  });
}
