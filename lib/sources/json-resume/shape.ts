import { z } from "zod";
import { storable } from "@/lib/matching/text";
import { type Problem, pathText } from "../reading";

const not = (wanted: string) => (issue: { input?: unknown }) => otherThan(wanted, issue.input);

/** Says that a part is of another type than it should be: "This should be text, and is a list." */
export const otherThan = (wanted: string, value: unknown) => `This should be ${wanted}, and is ${kindOf(value)}.`;

/** Whether a value is an object with fields, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> => kindOf(value) === "an object";

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
/** Text that is often written as a whole number, from the least that has lost nothing by it. */
const digits = (least = 0) =>
  z.preprocess((value) => (Number.isInteger(value) && Number(value) >= least ? String(value) : value), text);
/** A date; a year may be a number. */
const date = digits();
/** Of a number of four digits a zero may be gone: 2139 is Boston's 02139. */
const postcode = digits(10_000);
const object = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape, { error: not("an object") });
const fields = z.looseObject({}, { error: not("an object") }).nullish();
const list = z.array(z.unknown(), { error: not("a list") }).nullish();

/** A town alone is often written as text. */
const location = z.preprocess(
  (value) => (typeof value === "string" && !/\d/.test(value) ? { city: value } : value),
  object({ address: text, postalCode: postcode, city: text, region: text, countryCode: text }).nullish(),
);
const account = object({ network: text, username: text, url: text });
const job = object({
  ...{ name: text, company: text, position: text, url: text, website: text, startDate: date, endDate: date },
});
const study = object({ institution: text, area: text, studyType: text, startDate: date, endDate: date });
const reference = object({ name: text, reference: text });

/** Most entries of a list that are read. */
const most = 100;

/**
 * The parts of a JSON Resume (https://jsonresume.org/schema) that state something we compare, with the field names
 * of before 1.0.0 ("company", "website") beside today's. Everything else in the file is left unread, pictures and
 * languages included. A part of another type is named and left empty: of an entry the whole of it, since a job without its
 * end would be one that goes on.
 */
export function readShape(file: Record<string, unknown>) {
  const { part, entries, unread } = reader();
  const about = part(fields, file.basics, "basics") ?? {};
  const said = (field: string, shape: z.ZodType<string | null | undefined> = text) =>
    part(shape, about[field], `basics.${field}`);
  const resume = {
    basics: {
      ...{
        name: said("name"),
        email: said("email"),
        phone: said("phone", digits()),
        url: said("url"),
        website: said("website"),
      },
      location: part(location, about.location, "basics.location"),
      profiles: entries(account, about.profiles, "basics.profiles"),
    },
    work: entries(job, file.work, "work"),
    education: entries(study, file.education, "education"),
    references: entries(reference, file.references, "references"),
  };
  return { resume, unread };
}

export type Resume = ReturnType<typeof readShape>["resume"];

/** Reads parts as far as they have their shape, and keeps what is wrong with the others. */
function reader() {
  const unread: Problem[] = [];
  function part<Part>(shape: z.ZodType<Part>, value: unknown, path: string): Part | null {
    const { data, error } = shape.safeParse(value);
    for (const issue of error?.issues ?? [])
      unread.push({ path: pathText([path, ...issue.path]), reason: issue.message });
    return data ?? null;
  }
  function entries<Entry extends object>(shape: z.ZodType<Entry>, value: unknown, path: string): Partial<Entry>[] {
    const all = part(list, value, path) ?? [];
    if (all.length > most)
      unread.push({ path, reason: `This list has more than ${most} entries: only its first ${most} were read.` });
    return all.slice(0, most).map((entry, index) => part(shape, entry, `${path}[${index}]`) ?? {});
  }
  return { part, entries, unread };
}
