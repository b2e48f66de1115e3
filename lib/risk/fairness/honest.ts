import anyAscii from "any-ascii";
import { type Job, type SourceName, type Stated, type Study, sourceNames } from "../cases/sources";
import type { Telling } from "../cases/tell";
import { happens, oneOf, type Random } from "./draws";
import { employers, homes, languages, papers, phones, schools } from "./lives";

/** An honest person: what is true of them, and which habits their sources have. Everything that is told of them follows from it. */
export type Honest = {
  /** As each source writes it. */
  names: Record<SourceName, string>;
  /** "Ms", "Mr" or nothing, before the name in every source. */
  title: string;
  home: (typeof homes)[number];
  phone: string;
  /** The résumé has an older address of theirs. */
  oldEmail: boolean;
  /** Equipment goes where they moved to last week, and no paper says so yet. */
  moved: (typeof homes)[number] | null;
  born: number;
  language: keyof typeof languages;
  /** Which of two gender words a job title has. */
  gender: 0 | 1;
  school: string;
  employers: [string, string];
  paper: (typeof papers)[number];
  /** Months by which the employer's end date is another than theirs. */
  slip: number;
  /** The day on which the school answered; null while it has not. */
  registrar: string | null;
};

/** A person with everything but a name; most of them have nothing that differs, some one thing that is true and has to be asked about. */
export function drawHonest(names: Honest["names"], random: Random): Honest {
  const home = oneOf(homes, random);
  const other = oneOf(
    homes.filter((one) => one !== home),
    random,
  );
  return {
    ...{ names, title: "", home },
    phone: oneOf(phones, random),
    oldEmail: happens(0.03, random),
    moved: happens(0.04, random) ? other : null,
    born: 1960 + Math.floor(random() * 36),
    language: "English",
    gender: happens(0.5, random) ? 1 : 0,
    school: oneOf(schools, random),
    employers: [oneOf(employers, random), oneOf(["Brightwater Analytics", "Halden Insurance"], random)],
    paper: oneOf(papers, random),
    slip: happens(0.02, random) ? 9 : oneOf([0, 0, 0, 1, 2], random),
    registrar: happens(0.85, random) ? "2026-11-16T14:00:00Z" : null,
  };
}

/** What their sources state and what was answered. */
export function tellingOf(person: Honest): Telling {
  const { names, title, home, moved, phone, oldEmail, paper, school, registrar } = person;
  const email = `${slug(names.resume)}@mail.example`;
  const called = (source: SourceName) => (title ? `${title} ${names[source]}` : names[source]);
  const otherwise: Partial<Record<SourceName, Stated>> = Object.fromEntries(
    (Object.keys(sourceNames) as SourceName[]).map((source) => [source, { name: called(source) }]),
  );
  const jobs = jobsOf(person);
  return {
    ...{ name: called("passport"), address: home.document, place: home.place, email, phone, jobs },
    studies: studiesOf(person),
    otherwise: {
      ...otherwise,
      passport: { ...otherwise.passport, details: { document: paper.document, issuer: paper.issuer } },
      letter: { ...otherwise.letter, details: { document: paper.address, issuer: paper.issuer } },
      resume: { ...otherwise.resume, ...(oldEmail && { email: `${slug(names.resume)}@alumni.example` }) },
      profile: { ...otherwise.profile, place: home.profile },
      shipping: { ...otherwise.shipping, address: moved ? moved.document : home.form },
    },
    answers: {
      [person.employers[0]]: { said: { title: null, start: null, end: later(jobs[0]?.[3] ?? "", person.slip) } },
      [school]: registrar ? { answeredAt: registrar } : { answer: null },
    },
  };
}

const slug = (name: string) =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, ".")
    .replace(/^\.|\.$/g, "") || "me";

function jobsOf({ born, language, gender, employers }: Honest): Job[] {
  const [first, second] = languages[language].jobs;
  return [
    [second[gender], employers[0], `${born + 26}-03`, `${born + 29}-06`],
    [first[gender], employers[1], `${born + 22}-09`, `${born + 26}-02`],
  ];
}

function studiesOf({ born, language, school }: Honest): Study[] {
  const { degree, subject } = languages[language];
  return [[degree, subject, school, `${born + 18}`, `${born + 22}`]];
}

function later(month: string, by: number) {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by)).toISOString().slice(0, 7);
}
