import anyAscii from "any-ascii";
import type { SourceName } from "../cases/sources";
import type { Culture, Part } from "./culture";
import { happens, oneOf, type Random } from "./draws";

/** A person's name: its parts, and which spelling the person uses where it is not the passport's. */
export type Name = { culture: Culture; given: Part; middle: Part | null; family: Part[]; own: number };

/** A name as a culture makes them; about half have something in the middle where that is usual. */
export function drawName(culture: Culture, random: Random): Name {
  const given = oneOf(culture.given, random);
  const always = culture.daily !== "left-out";
  const middle = culture.middle.length > 0 && (always || happens(0.5, random)) ? oneOf(culture.middle, random) : null;
  const family = [...Array(culture.families)].map(() => oneOf(culture.family, random));
  return { culture, given, middle: middle === given ? null : middle, family, own: Math.floor(random() * 3) };
}

/** ICAO 9303 part 3, section 6: what stands in the machine-readable zone for letters that English lacks, where it is not the bare letter. */
const icao: Record<string, string> = {
  ...{
    ä: "ae",
    ö: "oe",
    ü: "ue",
    ø: "oe",
    å: "aa",
    æ: "ae",
    ß: "ss",
    þ: "th",
    ð: "d",
    đ: "d",
    ł: "l",
    ı: "i",
    œ: "oe",
  },
};
const machineReadable = (text: string) =>
  anyAscii([...text.toLowerCase()].map((letter) => icao[letter] ?? letter).join("")).toUpperCase();

/** How long a name may be in the forms of most banks, and of some. */
const [usualLength, shortLength] = [35, 22];

type Spelling = (part: Part) => string;

/** The name as each source writes it: each in the way of its kind, by chance within that. */
export function written(name: Name, random: Random): Record<SourceName, string> {
  const passport: Spelling = (part) => part.latin[0] ?? "";
  const own: Spelling = (part) => part.latin[name.own % part.latin.length] ?? "";
  const { given, family, middle, culture } = name;
  const full = (spell: Spelling) => inOrder(name, spell, culture.familyFirst, true);
  const daily = (spell: Spelling) => inOrder(name, spell, culture.familyFirst && happens(0.5, random), false);
  const native = given.native ? atHome(name) : null;
  const athome = native !== null && happens(0.5, random);
  const letters = happens(0.4, random) ? machineReadable : (text: string) => text;
  const bank = anyAscii(happens(0.6, random) ? full(passport) : daily(passport)).toUpperCase();
  const short = given.short ? [given.short, ...family.map(own)].join(" ") : daily(own);
  const initial =
    middle && culture.daily === "left-out" ? `${own(given)} ${own(middle)[0]}. ${family.map(own).join(" ")}` : null;
  const hidden = family[0] ? `${own(given)} ${own(family[0])[0]}.` : own(given);
  return {
    passport: letters(full(passport)),
    letter: athome ? native : happens(0.7, random) ? full(passport) : daily(own),
    form: happens(0.6, random) ? daily(own) : full(own),
    resume: happens(0.2, random) && initial ? initial : happens(0.1, random) ? short : daily(own),
    profile: pick(random, [0.15, native], [0.2, short], [0.05, hidden]) ?? daily(own),
    shipping: happens(0.3, random) ? daily(own).toUpperCase() : daily(own),
    pay: bank.slice(0, happens(0.1, random) ? shortLength : usualLength).trim(),
  };
}

function inOrder({ given, middle, family, culture }: Name, spell: Spelling, familyFirst: boolean, whole: boolean) {
  const families = whole || culture.families < 2 ? family : family.slice(culture.id === "spanish" ? 0 : -1).slice(0, 1);
  const between = middle && (whole || culture.daily === "kept") ? [spell(middle)] : [];
  const first = !whole && middle && culture.daily === "initial-first" ? [`${spell(middle)[0]}.`] : [];
  const names = [...first, spell(given)];
  // In Vietnamese and Chinese names what is between stays before the given name.
  if (familyFirst) return [...families.map(spell), ...between, ...names].join(" ");
  if (culture.familyFirst) return [...between, ...names, ...families.map(spell)].join(" ");
  return [...names, ...between, ...families.map(spell)].join(" ");
}

function atHome({ given, middle, family, culture }: Name) {
  const own = (part: Part) => part.native ?? "";
  if (culture.joined) return [...family, given].map(own).join("");
  return [given, ...(middle ? [middle] : []), ...family].map(own).join(" ");
}

/** The first that happens and is there. */
const pick = (random: Random, ...choices: [share: number, text: string | null][]) =>
  choices.filter(([share]) => happens(share, random)).find(([, text]) => text !== null)?.[1] ?? null;

/** The whole name as the passport has it, not in capitals. */
export const inPassport = (name: Name) => inOrder(name, ({ latin }) => latin[0] ?? "", name.culture.familyFirst, true);

/** The whole name in its own script; throws where it has none. */
export function inOwnScript(name: Name) {
  const text = atHome(name);
  if (!text.trim()) throw new TypeError("This name has no script but Latin.");
  return text;
}
