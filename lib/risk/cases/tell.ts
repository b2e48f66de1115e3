import { checkKind, checkKinds } from "@/lib/checks/kinds";
import type { StatingSource } from "@/lib/sources/matrix";
import { askedIn } from "@/lib/verifications/asked";
import { claimsToAsk } from "@/lib/verifications/claims-to-ask";
import type { Asked, Answer as Given, Said } from "@/lib/verifications/define-asked";
import type { FactJob, Facts } from "../facts";
import { payment, sampleFacts } from "../samples";
import { comparedClaims, type Job, type SourceName, type Stated, type Study, statingSources } from "./sources";

/** What an institution answered: as claimed unless something else is told. */
export type Told = {
  answer?: Given | null;
  askedAt?: string;
  answeredAt?: string;
  said?: Said;
};

/** A person as a case tells of them. What is not told is what it is for most people: everything agrees. */
export type Telling = {
  name: string;
  address?: string;
  place?: string;
  email?: string;
  phone?: string;
  jobs?: Job[];
  studies?: Study[];
  /** What single sources say otherwise than the rest; null where there is no such source. */
  otherwise?: Partial<Record<SourceName, Stated | null>>;
  /** What an employer or a school answered, by a part of its name. */
  answers?: Record<string, Told>;
  /** Anything else that is known, or the whole of a part that is otherwise. */
  known?: Partial<Facts>;
};

const usual = {
  address: "12 Elm Street, Leeds LS1 4AB",
  place: "Leeds, United Kingdom",
  phone: "+44 113 496 0148",
  jobs: [
    ["Software engineer", "Northgate Logistics", "2021-03", "2024-06"],
    ["Developer", "Brightwater Analytics", "2018-01", "2021-02"],
  ] as Job[],
  studies: [["BSc", "Computer science", "Ashdale University", "2014", "2017"]] as Study[],
};

/** The checks of the policy under which every case stands, with what was answered where the facts do not say it. */
const asked: Record<string, object> = {
  channels: { found: "applied", agreed: "E-mail to the address in the application" },
  "identity-document": {},
  employment: {},
  education: {},
  "video-interview": {},
  "shipping-address": { seen: "copy" },
  "payment-details": { holder: "own" },
};
const policy: Facts["policy"] = {
  minimumChecked: 80,
  checks: checkKinds
    .filter(({ id }) => Object.hasOwn(asked, id))
    .map(({ id, stage }) => ({ kind: id, stage, required: true })),
};

/** The facts of a case: verdicts are those of the comparators, outcomes those of the checks, and nothing is settled. */
export function tell(told: Telling): Facts {
  const sources = statingSources(statedBy(told));
  const claims = comparedClaims(sources);
  const holder = claims.find(({ source, attribute }) => source === "payment-details" && attribute === "name");
  const known: Facts = {
    ...sampleFacts({ policy, claims, sameNumber: 0 }),
    documents: (["identity-document", "address-document"] as const).filter((id) => sources.some((s) => s.kind === id)),
    jobs: answered(askedIn("employment"), sources, told.answers ?? {}),
    studies: answered(askedIn("education"), sources, told.answers ?? {}),
    ...(holder && { payment: payment({ holder: holder.comparison?.verdict ?? null }) }),
    confirmations: [{ source: "identity-document", answer: "agrees" }],
    interviews: [met("camera", ["turn-and-hold", "read-phrase", "document-beside-face"])],
    attestations: [seen("same"), seen("same")],
    profiles: sources.some(({ kind }) => kind === "profile") ? ["LinkedIn"] : [],
    ...told.known,
  };
  return { ...known, checks: known.checks.length > 0 ? known.checks : outcomes(known) };
}

/** Who saw the candidate at the first meeting answered so. */
export const seen = (answer: "same" | "not-sure" | "different", interview = 0) =>
  ({ how: "video", answer, interview }) as const;

/** A meeting that ended, with every step done. */
export const met = (
  path: "camera" | "without-camera",
  steps: string[],
  kind: "interview" | "later-meeting" = "interview",
) => ({
  ...{ kind, path, ended: true },
  challenges: steps.map((kind) => ({ kind, result: "done" as const, stills: path === "camera" ? 1 : 0 })),
});

function statedBy(told: Telling): Partial<Record<SourceName, Stated>> {
  const { name, address, place, phone, jobs, studies } = { ...usual, ...told };
  const email = told.email ?? "me@mail.example";
  const { otherwise = {} } = told;
  const all: Record<SourceName, Stated> = {
    passport: { name },
    letter: { name, address },
    form: { name, email, phone, place },
    resume: { name, email, phone, place, jobs, studies },
    profile: { name, place, jobs, studies },
    shipping: { name, address },
    pay: { name },
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([source, said]) => {
      const other = otherwise[source as SourceName];
      return other === null ? [] : [[source, { ...said, ...other }]];
    }),
  );
}

function answered(asked: Asked, sources: readonly StatingSource[], answers: Record<string, Told>): FactJob[] {
  return claimsToAsk(asked.attribute, sources).map(({ id, text, value }) => {
    const told = Object.entries(answers).find(([who]) => text.includes(who))?.[1] ?? {};
    const { answer = "confirmed", askedAt = "2026-11-12T09:00:00Z", answeredAt = "2026-11-16T14:00:00Z" } = told;
    const said = { ...nothingSaid(asked), ...told.said };
    const compared = answer === "confirmed" || answer === "differs" ? asked.compare(value, said, answer) : null;
    return {
      ...{ claimId: id, text, contacts: 1 },
      verifications: [
        {
          ...{ askedAt, answer },
          answeredAt: answer ? answeredAt : null,
          verdict: compared?.verdict ?? null,
          said: asked.line(said) || null,
          words: compared?.words ?? null,
        },
      ],
    };
  });
}

const nothingSaid = (asked: Asked): Said => Object.fromEntries(Object.keys(asked.fields).map((field) => [field, null]));

function outcomes(known: Facts): Facts["checks"] {
  return policy.checks.map(({ kind: id }) => {
    const kind = checkKind(id);
    return { kind: id, outcome: kind.missing(known) ? null : kind.outcome(known, asked[id] ?? {}) };
  });
}
