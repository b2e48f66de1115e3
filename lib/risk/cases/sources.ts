import { attribute } from "@/lib/sources/attributes";
import { compareClaims, type StatingSource } from "@/lib/sources/matrix";
import { claimFacts } from "../claim-facts";
import type { FactClaim } from "../facts";

/** A job as people tell it: title, employer, from, until. */
export type Job = [title: string, employer: string, start: string, end: string | null];
/** Studies: degree, subject, institution, from, until. */
export type Study = [degree: string | null, area: string | null, institution: string, start: string, end: string];

/** What one source states. */
export type Stated = {
  name?: string;
  email?: string;
  phone?: string;
  place?: string;
  address?: string;
  jobs?: Job[];
  studies?: Study[];
  /** What is kept beside the claims: a document's kind and who issued it. */
  details?: Record<string, string>;
};

/** The sources of a case by their short names, in the order in which they are read. */
export const sourceNames = {
  passport: { kind: "identity-document", title: "Identity document" },
  letter: { kind: "address-document", title: "Address document" },
  form: { kind: "application-form", title: "Application form" },
  resume: { kind: "json-resume", title: "Résumé (JSON Resume)" },
  profile: { kind: "profile", title: "LinkedIn" },
  shipping: { kind: "shipping-request", title: "Shipping request" },
  pay: { kind: "payment-details", title: "Payment details" },
} as const;

export type SourceName = keyof typeof sourceNames;

/** What each source states, as the product keeps it: the claims, not compared yet. Ids say where a claim stands. */
export function statingSources(stated: Partial<Record<SourceName, Stated>>): StatingSource[] {
  return (Object.keys(sourceNames) as SourceName[]).flatMap((name) => {
    const said = stated[name];
    if (!said) return [];
    const claims = valuesOf(said).map(([id, value], at) => {
      const { text, value: schema } = attribute(id);
      return { id: `${name}-${at + 1}`, attribute: id, value: schema.parse(value), text: text(value) };
    });
    return [{ id: name, ...sourceNames[name], obtainedAt: new Date(0), claims }];
  });
}

function valuesOf({ jobs = [], studies = [], details: _, ...single }: Stated): [attribute: string, value: unknown][] {
  return [
    ...Object.entries(single).filter(([, value]) => value !== undefined),
    ...jobs.map(
      ([title, employer, start, end]) => ["work", { employer, title, start, end, contact: null }] as [string, unknown],
    ),
    ...studies.map(
      ([studyType, area, institution, start, end]) =>
        ["education", { institution, area, studyType, start, end }] as [string, unknown],
    ),
  ];
}

/** The claims as rules read them, each compared as the product compares when a source is added. */
export function comparedClaims(sources: readonly StatingSource[]): FactClaim[] {
  const verdicts = new Map(compareClaims(sources).map((one) => [one.claimId, one]));
  return claimFacts(
    sources.flatMap(({ kind, title, claims }) =>
      claims.map(({ id, attribute, text }) => {
        const { against = null, verdict } = verdicts.get(id) ?? {};
        return {
          ...{ id, attribute, text, against, source: kind },
          ...(kind === "profile" && { called: title }),
          ...{ verdict: verdict?.verdict ?? null, score: verdict?.score ?? null, words: verdict?.words ?? null },
        };
      }),
    ),
  );
}
