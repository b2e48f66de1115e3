import { type SourceName, sourceNames } from "../cases/sources";
import { cultures } from "./cultures";
import { oneOf, type Random } from "./draws";
import type { Honest } from "./honest";
import { homes, languages, papersElsewhere, phonesElsewhere, schoolsElsewhere } from "./lives";
import { drawName, inOwnScript, inPassport } from "./written";

/** What is changed of a person, the same way in every source. */
export type Change = { title: string; of(person: Honest, random: Random): Honest };

/** One name in every source; what wrote it in capitals does so again. */
export const everywhere = (name: string): Honest["names"] =>
  Object.fromEntries(
    (Object.keys(sourceNames) as SourceName[]).map((source) => [
      source,
      source === "pay" || source === "passport" ? name.toLocaleUpperCase("en") : name,
    ]),
  ) as Honest["names"];

const origin: Change = {
  title: "name of another origin, in Latin letters",
  of: (person, random) => ({ ...person, names: everywhere(inPassport(drawName(oneOf(cultures, random), random))) }),
};
const script: Change = {
  title: "name in another script",
  of: (person, random) => {
    const other = cultures.filter(({ given }) => given.some(({ native }) => native));
    return { ...person, names: everywhere(inOwnScript(drawName(oneOf(other, random), random))) };
  },
};
const phone: Change = {
  title: "phone of another country",
  of: (person, random) => ({ ...person, phone: oneOf(phonesElsewhere, random) }),
};
const birth: Change = {
  title: "birth date, by up to 30 years",
  of: (person, random) => ({ ...person, born: 1960 + Math.floor(random() * 36) }),
};
const gender: Change = {
  title: "gender words, before the name and in titles of jobs",
  of: (person) => ({ ...person, gender: person.gender === 0 ? 1 : 0, title: person.gender === 0 ? "Ms" : "Mr" }),
};
const school: Change = {
  title: "country of the school",
  of: (person, random) => ({ ...person, school: oneOf(schoolsElsewhere, random) }),
};
const language: Change = {
  title: "language of the résumé and of everything else",
  of: (person, random) => ({
    ...person,
    language: oneOf(Object.keys(languages) as (keyof typeof languages)[], random),
  }),
};
const paper: Change = {
  title: "nationality: kind of document and who issued it",
  of: (person, random) => ({ ...person, paper: oneOf(papersElsewhere, random) }),
};
const move: Change = {
  title: "a recent move",
  of: (person, random) => ({
    ...person,
    home: oneOf(
      homes.filter((home) => home !== person.moved),
      random,
    ),
  }),
};
const registrar: Change = {
  title: "a slow registrar",
  of: (person) => ({ ...person, registrar: person.registrar && "2026-11-22T23:00:00Z" }),
};

const bundle = (title: string, ...changes: Change[]): Change => ({
  title,
  of: (person, random) => changes.reduce((changed, change) => change.of(changed, random), person),
});

/** Alone, and in bundles. */
export const changes: readonly Change[] = [
  ...[origin, script, paper, birth, gender, school, language, phone, move, registrar],
  bundle("foreign phone with transliterated name", phone, origin),
  bundle("recent move and slow registrar", move, registrar),
  bundle("name, nationality, phone, school and language", script, paper, phone, school, language),
  bundle("everything", script, paper, birth, gender, school, language, phone, move, registrar),
];
