import { z } from "zod";
import { storable } from "@/lib/matching/text";

const not = (wanted: string) => (issue: { input?: unknown }) =>
  `This should be ${wanted}, and is ${kindOf(issue.input)}.`;

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  return (
    { string: "text", number: "a number", boolean: "yes or no", object: "an object" }[typeof value as string] ??
    "unknown"
  );
}

const text = z
  .string({ error: not("text") })
  .refine(storable, "There is a character in here that cannot be kept.")
  .nullish();
const list = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item, { error: not("a list") })
    .max(100, "This list has more than 100 entries.")
    .nullish();
const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, { error: not("an object") });

/**
 * The parts of a JSON Resume (https://jsonresume.org/schema) that state something we compare, with the field names
 * of before 1.0.0 ("company", "website") beside today's. Everything else in the file is left unread, pictures and
 * languages included.
 */
export const resumeShape = object({
  basics: object({
    name: text,
    email: text,
    phone: text,
    url: text,
    website: text,
    location: object({ address: text, postalCode: text, city: text, region: text, countryCode: text }).nullish(),
    profiles: list(object({ network: text, username: text, url: text })),
  }).nullish(),
  work: list(
    object({ name: text, company: text, position: text, url: text, website: text, startDate: text, endDate: text }),
  ),
  education: list(object({ institution: text, area: text, studyType: text, startDate: text, endDate: text })),
  references: list(object({ name: text, reference: text })),
});

export type Resume = z.infer<typeof resumeShape>;
