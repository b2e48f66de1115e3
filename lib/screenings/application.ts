import { type AttributeId, attribute } from "@/lib/sources/attributes";
import type { ReadClaim } from "@/lib/sources/reading";
import type { Application } from "./schema";

/** The claims that a typed-in application makes; what was left empty claims nothing. */
export function applicationClaims(application: Application): ReadClaim[] {
  const { work, education, ...single } = application;
  return [
    ...Object.entries(single).flatMap(([id, value]) => (value ? [claim(id as AttributeId, value, id)] : [])),
    ...work.map(({ contact, title, ...job }, at) =>
      claim("work", { ...job, title: title || null, contact: contact ? { email: contact } : null }, `work[${at}]`),
    ),
    ...education.map(({ area, ...study }, at) =>
      claim("education", { ...study, area: area || null, studyType: null }, `education[${at}]`),
    ),
  ];
}

const claim = (id: AttributeId, value: unknown, path: string): ReadClaim => ({
  attribute: id,
  value,
  text: attribute(id).text(value),
  path,
});
