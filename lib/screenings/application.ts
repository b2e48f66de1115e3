import type { z } from "zod";
import { type AttributeId, attribute } from "@/lib/sources/attributes";
import type { Client } from "@/lib/sources/attributes/client";
import type { Reference } from "@/lib/sources/attributes/reference";
import type { ReadClaim } from "@/lib/sources/reading";
import type { Application, clientInput, referenceInput } from "./schema";

/** The claims that an application makes; what was left empty claims nothing. A path says where in a file it was read, else its field. */
export function applicationClaims(application: Application): ReadClaim[] {
  const { work, education, clients = [], references, further = [], paths = {}, ...single } = application;
  return [
    ...Object.entries(single).flatMap(([id, value]) =>
      value ? [claim(id as AttributeId, value, paths[id as keyof typeof paths] || id)] : [],
    ),
    ...further.map(({ attribute, value, path }, at) => claim(attribute, value, path || `further[${at}]`)),
    ...work.map(({ path, contact, title, ...job }, at) => {
      const value = { ...job, title: title || null, contact: contact ? { email: contact } : null };
      return claim("work", value, path || `work[${at}]`);
    }),
    ...education.map(({ path, area, studyType, ...study }, at) => {
      const value = { ...study, area: area || null, studyType: studyType || null };
      return claim("education", value, path || `education[${at}]`);
    }),
    ...clients.map((listed, at) => clientClaim(listed, `clients[${at}]`)),
    ...references.map((named, at) => referenceClaim(named, `references[${at}]`)),
  ];
}

/** The claim that a typed-in client makes. */
export function clientClaim({ contact, role, ...listed }: z.output<typeof clientInput>, path: string): ReadClaim {
  const { client, start, end } = listed;
  const value = { client, role: role || null, start, end, contact: contact ? { email: contact } : null };
  return claim("client", value satisfies Client, path);
}

/** The claim that a typed-in reference makes. */
export function referenceClaim(typed: z.output<typeof referenceInput>, path: string): ReadClaim {
  const { name, relation, organisation, email, phone } = typed;
  const contact = email || phone ? { ...(email && { email }), ...(phone && { phone }) } : null;
  const value = { name, relation: relation || null, organisation: organisation || null, contact, quote: null };
  return claim("reference", value satisfies Reference, path);
}

const claim = (id: AttributeId, value: unknown, path: string): ReadClaim => ({
  attribute: id,
  value,
  text: attribute(id).text(value),
  path,
});
