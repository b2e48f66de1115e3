import anyAscii from "any-ascii";
import { shuffled } from "@/lib/interviews/shuffle";
import { names } from "./names";

/** An invented person: what follows from the name alone, and a seed for the pictures of their documents. */
export type Person = { name: string; email: string; marriedName: string; seed: number };

/** As many different people as asked for, drawn from the list of names; throws when it has fewer. */
export function drawPeople(count: number, random: () => number): Person[] {
  if (count > names.length) throw new Error(`There are ${names.length} names for ${count} stories.`);
  return shuffled(names, random)
    .slice(0, count)
    .map((name) => personOf(name, Math.floor(random() * 2 ** 31)));
}

/** The person of a name. */
export function personOf(name: string, seed: number): Person {
  const mailbox = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, ".");
  return { name, seed, email: `${mailbox}@mail.example`, marriedName: `${[...name][0]}. Ashdown` };
}
