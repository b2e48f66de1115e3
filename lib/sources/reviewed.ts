import type { Client } from "./attributes/client";
import type { Education } from "./attributes/education";
import type { Work } from "./attributes/work";
import type { ReadClaim } from "./reading";

const single = ["name", "email", "phone", "place", "address", "website"] as const;
type Single = (typeof single)[number];

/** What was read, as the fields of a form hold it while a person goes through it. */
export type Reviewed = Record<Single, string> & {
  work: { employer: string; title: string; start: string; end: string; contact: string; path?: string }[];
  education: {
    institution: string;
    area: string;
    studyType: string;
    start: string;
    end: string;
    path?: string;
  }[];
  /** What is stated once more than there are fields. */
  further: { attribute: "email" | "phone" | "website"; value: string; path?: string }[];
  paths: Partial<Record<Single, string>>;
};

/** Fills a form in with what was read: the first value of each attribute in its field, further ones below. */
export function reviewed(claims: readonly ReadClaim[]): Reviewed {
  const of = (id: string) => claims.filter(({ attribute }) => attribute === id);
  const firsts = single.map((id) => [id, of(id)[0]] as const);
  return {
    ...(Object.fromEntries(firsts.map(([id, claim]) => [id, claim?.value ?? ""])) as Record<Single, string>),
    paths: Object.fromEntries(firsts.flatMap(([id, claim]) => (claim ? [[id, claim.path]] : []))),
    further: (["email", "phone", "website"] as const).flatMap((attribute) =>
      of(attribute)
        .slice(1)
        .map(({ value, path }) => ({ attribute, value: value as string, path })),
    ),
    work: of("work").map(({ value, path }) => {
      const { employer, title, start, end } = value as Work;
      return { employer, title: title ?? "", start: start ?? "", end: end ?? "", contact: "", path };
    }),
    education: of("education").map(({ value, path }) => {
      const { institution, area, studyType, start, end } = value as Education;
      return { institution, area: area ?? "", studyType: studyType ?? "", start: start ?? "", end: end ?? "", path };
    }),
  };
}

/** What a source stated, for somebody who looks at it again. Where it stood is left out: a newer look has its own places. */
export function statedBefore(claims: readonly ReadClaim[]) {
  const { paths: _, address: __, work, education, further, ...single } = reviewed(claims);
  const clients = claims
    .filter(({ attribute }) => attribute === "client")
    .map(({ value }) => {
      const { client, role, start, end } = value as Client;
      return { client, role: role ?? "", start: start ?? "", end: end ?? "", contact: "" };
    });
  return { ...single, ...unplaced({ work, education, further }), clients };
}

const unplaced = ({ work, education, further }: Pick<Reviewed, "work" | "education" | "further">) => ({
  work: work.map(({ path: _, ...job }) => job),
  education: education.map(({ path: _, ...study }) => study),
  further: further.map(({ path: _, ...one }) => one),
});

/** What was read, and where nothing was, what had been typed there before. */
export function filledIn(
  read: Reviewed,
  typed: Partial<Record<keyof Reviewed, unknown>>,
): Record<keyof Reviewed, unknown> {
  const isSaid = (value: unknown) => value !== "" && !(Array.isArray(value) && value.length === 0);
  const kept = Object.entries(typed).filter(([key]) => key in read && !isSaid(read[key as keyof Reviewed]));
  return { ...read, ...Object.fromEntries(kept) };
}

type Entry = { path?: string };

/** The same fields in a form, as far as they are looked at here. */
type Typed = Partial<Record<Single, unknown>> & Partial<Record<"work" | "education" | "further", Entry[]>>;

/** Keeps where each value was read, and says of one that a person changed since that it was corrected. */
export function withCorrections<Values extends Typed>(values: Values, read: Reviewed | undefined): Values {
  if (!read) return values;
  const paths = Object.entries(read.paths).flatMap(([id, path]) => {
    const value = values[id as Single];
    return value ? [[id, value === read[id as Single] ? path : corrected(path)] as const] : [];
  });
  return {
    ...values,
    paths: Object.fromEntries(paths),
    work: values.work?.map((job) => marked(job, read.work)),
    education: values.education?.map((study) => marked(study, read.education)),
    further: values.further?.map((one) => marked(one, read.further)),
  };
}

function marked(entry: Entry, read: readonly Entry[]): Entry {
  const { path } = entry;
  if (!path) return entry;
  const parts = new Map(Object.entries(entry));
  const unchanged = read.some((was) => Object.entries(was).every(([key, value]) => parts.get(key) === value));
  return unchanged ? entry : { ...entry, path: corrected(path) };
}

const corrected = (path: string) => `${path}, corrected`;
