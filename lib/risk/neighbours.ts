import type { Facts } from "./facts";
import { digestOf, normalised, type Raised, sameFacts } from "./fingerprint";

/** What another raised difference says that bears on one: a value it shares, or another of something that one has once. */
export type Neighbour = { rule: string; text: string };

/** A person has one of these: where two differences state it, a third value bears on both. Jobs and addresses of mail are several. */
const once = new Set(["name", "place", "address"]);

/** What other raised differences say that bears on one of them, in a stable order. */
export function neighboursOf(facts: Facts, one: Raised, all: Raised[]): Neighbour[] {
  const stated = statedTexts(facts);
  // What a rule says of its own, as "Another candidate", is no value: it is shared by chance.
  const valuesOf = ({ values }: Raised) =>
    new Set(values.map(({ text }) => normalised(text)).filter((text) => stated.has(text)));
  const own = valuesOf(one);
  const attributes = new Set([...own].flatMap((text) => stated.get(text) ?? []));
  const bears = (text: string) =>
    own.has(text) || (stated.get(text) ?? []).some((attribute) => attributes.has(attribute));
  return all
    .filter(({ rule }) => rule.id !== one.rule.id)
    .flatMap((other) => [...valuesOf(other)].filter(bears).map((text) => ({ rule: other.rule.id, text })))
    .sort((a, b) => (`${a.rule} ${a.text}` < `${b.rule} ${b.text}` ? -1 : 1));
}

/** Every text that somebody or something states of the candidate, with the attributes of which a person has one. */
function statedTexts({ claims, jobs, studies, clients, references }: Facts) {
  const found = new Map<string, string[]>();
  const add = (text: string, ...attributes: string[]) => {
    const known = found.get(normalised(text)) ?? [];
    found.set(normalised(text), [...known, ...attributes.filter((attribute) => once.has(attribute))]);
  };
  for (const { text, attribute, comparison } of claims) {
    add(text, attribute);
    if (comparison?.against) add(comparison.against.text, attribute);
  }
  for (const { text, verifications } of [...jobs, ...studies, ...clients, ...references]) {
    add(text);
    for (const { said } of verifications) if (said) add(said);
  }
  return found;
}

/** A fingerprint that also remembers what bore on the difference when it was looked at, be it nothing. */
export const withNeighbours = (print: string, neighbours: Neighbour[]) =>
  print + separator + neighbours.map(tokenOf).join(separator);

/**
 * What has come to bear on a difference since a settlement of it was proposed; nothing while it holds. What went away again, or bore on
 * it already, reopens nothing. A settlement from before neighbours were remembered holds by the facts alone.
 */
export function comeSince(settled: string, neighbours: Neighbour[]): Neighbour[] {
  if (!settled.includes(separator)) return [];
  const known = settled.split(separator);
  return neighbours.filter((neighbour) => !known.includes(tokenOf(neighbour)));
}

const separator = ".";
const tokenOf = ({ rule, text }: Neighbour) => digestOf([rule, text]).slice(0, 8);

type Settled = Facts["settlements"][number];

/** Whether something has come since that a second person has not seen: what they confirmed stays confirmed, and returned returned. */
export const hasLapsed = ({ decision, fingerprint }: Settled, print: string, neighbours: Neighbour[]) =>
  (decision === "settled" || decision === null) &&
  sameFacts(fingerprint, print) &&
  comeSince(fingerprint, neighbours).length > 0;
