import { performEndpoint } from "@/lib/door/endpoint";
import { perform } from "@/lib/door/perform";
import { openFromForm } from "@/lib/screenings/actions";
import { importResume } from "@/lib/screenings/import";
import { done } from "../done";
import type { Case, Scene } from "../scene";

type Home = { street: string; city: string; region?: string; postalCode: string; countryCode: string };

/** What a candidate writes about themselves, beside their name and e-mail. */
export type Application = {
  phone: string;
  home: Home;
  work: { employer: string; title: string; start: string; end?: string; site?: string }[];
  school?: { institution: string; area: string; start: string; end: string };
  /** Clients they list in a form. */
  clients?: { client: string; role: string; start: string; end: string }[];
  /** People who may speak for them; a résumé has their name and what they wrote. */
  references?: {
    name: string;
    relation?: string;
    organisation?: string;
    email?: string;
    phone?: string;
    quote?: string;
  }[];
};

/** An address on one line, as documents and forms have it. */
export const oneLine = ({ street, city, region, postalCode }: Home) =>
  [street, city, [region, postalCode].filter(Boolean).join(" ")].join(", ");

/** Brings the candidate in as a recruiter who types in what stands in an application. */
export async function openByForm(scene: Scene, when: Date, application: Application): Promise<Case> {
  const { person, positionId, recruiter } = scene;
  const { phone, home, work, school, clients = [], references = [] } = application;
  const form = {
    ...{ positionId, name: person.name, email: person.email, phone, website: "" },
    place: [home.city, home.region].filter(Boolean).join(", "),
    address: oneLine(home),
    work: work.map(({ employer, title, start, end }) => ({ employer, title, start, end: end ?? "", contact: "" })),
    education: school ? [school] : [],
    clients: clients.map((listed) => ({ ...listed, contact: "" })),
    references: references.map(({ name, relation = "", organisation = "", email = "", phone = "" }) => ({
      ...{ name, relation, organisation, email, phone },
    })),
  };
  return { ...scene, ...(await done(perform(openFromForm, recruiter, form, when))) };
}

/** Brings the candidate in with a JSON Resume file. */
export async function openByResume(scene: Scene, when: Date, application: Application): Promise<Case> {
  const { person, positionId, recruiter } = scene;
  const body = JSON.stringify(resume(person, application), null, 2);
  const request = new Request("http://localhost/", { method: "POST", body });
  const raw = { positionId, fileName: "resume.json" };
  return { ...scene, ...(await done(performEndpoint(importResume, recruiter, raw, request, when))) };
}

function resume({ name, email }: Scene["person"], { phone, home, work, school, references = [] }: Application) {
  const { street, ...location } = home;
  return {
    basics: { name, email, phone, location: { address: street, ...location } },
    work: work.map(({ employer, title, start, end, site }) => ({
      name: employer,
      position: title,
      startDate: start,
      endDate: end,
      url: site,
    })),
    education: school
      ? [{ institution: school.institution, area: school.area, startDate: school.start, endDate: school.end }]
      : [],
    references: references.map(({ name, quote }) => ({ name, reference: quote })),
  };
}
