import { countryName } from "@/lib/matching/regions";
import type { Education } from "../attributes/education";
import type { Reference } from "../attributes/reference";
import type { Work } from "../attributes/work";
import type { Statement } from "../statement";
import { phonesIn } from "../text/phones-in";
import { goesOn } from "../text/span-in";
import type { Resume } from "./shape";

/** Everything a résumé states that we compare, in the order of the file. */
export function statements({ basics, work, education, references }: Resume): Statement[] {
  return [
    ...aboutPerson(basics),
    ...work.flatMap((job, index) => (isEmpty(job) ? [] : [aboutJob(job, `work[${index}]`)])),
    ...education.flatMap((study, index) => (isEmpty(study) ? [] : [aboutStudy(study, `education[${index}]`)])),
    // "Available on request" names nobody to ask.
    ...references.flatMap((entry, index) => (said(entry.name) ? [aboutReference(entry, `references[${index}]`)] : [])),
  ];
}

type Basics = Resume["basics"];
type Job = Resume["work"][number];
type Study = Resume["education"][number];
type Named = Resume["references"][number];

function aboutPerson(basics: Basics): Statement[] {
  const { address, place } = located(basics.location ?? {});
  const all: Statement[] = [
    { attribute: "name", value: said(basics.name), path: "basics.name" },
    ...several(basics.email, (text) => text.split(/[\s,;/]+/).filter((one) => one.includes("@"))).map(
      (value): Statement => ({ attribute: "email", value, path: "basics.email" }),
    ),
    ...several(basics.phone, phonesIn).map((value): Statement => ({ attribute: "phone", value, path: "basics.phone" })),
    { attribute: "website", value: said(basics.url), path: "basics.url" },
    { attribute: "website", value: said(basics.website), path: "basics.website" },
    { attribute: "address", value: address, path: "basics.location.address" },
    { attribute: "place", value: place, path: "basics.location" },
    ...basics.profiles.map(({ network, username, url }, index): Statement => {
      const name = said(username)?.replace(/^@/, "");
      const handle = name ? [said(network), name].filter(Boolean).join(" ") : null;
      return {
        attribute: "website",
        value: said(url) ?? handle,
        path: `basics.profiles[${index}].${said(url) ? "url" : "username"}`,
      };
    }),
  ];
  return all.filter(({ value }) => value !== null);
}

/** A full address only when there is a street; a place whenever there is a town, a region or a country. */
function located(location: NonNullable<Basics["location"]>) {
  const [street, city, region] = [said(location.address), said(location.city), said(location.region)];
  const code = said(location.countryCode);
  const country = code && (countryName(code) ?? code);
  const inRegion = [region, said(location.postalCode)].filter(Boolean).join(" ");
  const join = (parts: (string | null)[]) => parts.filter(Boolean).join(", ") || null;
  return {
    address: street && join([street.replace(/\s*,?\s*[\r\n]+\s*/g, ", "), city, inRegion, country]),
    place: join([city, region, country]),
  };
}

function aboutJob(job: Job, path: string): Statement {
  const web = said(job.url) ?? said(job.website);
  const employer = `${path}.${said(job.name) || !said(job.company) ? "name" : "company"}`;
  return {
    attribute: "work",
    value: {
      employer: said(job.name) ?? said(job.company) ?? "",
      title: said(job.position),
      start: date(job.startDate),
      end: date(job.endDate),
      contact: web ? { web } : null,
    } satisfies Work,
    path: employer,
    parts: {
      ...{ employer, title: `${path}.position`, start: `${path}.startDate`, end: `${path}.endDate` },
      contact: `${path}.${said(job.url) ? "url" : "website"}`,
    },
  };
}

function aboutStudy(study: Study, path: string): Statement {
  return {
    attribute: "education",
    value: {
      institution: said(study.institution) ?? "",
      area: said(study.area),
      studyType: said(study.studyType),
      start: date(study.startDate),
      end: date(study.endDate),
    } satisfies Education,
    path: `${path}.institution`,
    parts: { start: `${path}.startDate`, end: `${path}.endDate`, area: `${path}.area`, studyType: `${path}.studyType` },
  };
}

function aboutReference({ name, reference }: Named, path: string): Statement {
  return {
    attribute: "reference",
    value: {
      ...{ name: said(name) ?? "", relation: null, organisation: null, contact: null },
      quote: said(reference),
    } satisfies Reference,
    path: `${path}.name`,
    parts: { quote: `${path}.reference` },
  };
}

/** What stands in one field where several are expected to; else the field as it is. */
function several(text: string | null | undefined, found: (text: string) => string[]): (string | null)[] {
  const all = found(said(text) ?? "");
  return all.length > 1 ? all : [said(text)];
}

const said = (text: string | null | undefined) => text?.trim() || null;

/** A stated date; "present" and its like say that there is none yet. */
const date = (text: string | null | undefined) => {
  // Databases write a month as "2016-02-00".
  const stated = said(text)?.replace(/(?:-00)+$/, "") ?? null;
  return stated && goesOn(stated) ? null : stated;
};

const isEmpty = (entry: Record<string, string | null | undefined>) =>
  Object.values(entry).every((value) => !said(value));
