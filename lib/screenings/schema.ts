import { z } from "zod";
import { pageCursor } from "@/lib/db/page";
import { readMonth } from "@/lib/matching/dates";
import { isPlace } from "@/lib/policy/places";
import { type State, stateWords } from "@/lib/risk/states";
import { address } from "@/lib/sources/attributes/address";
import { email } from "@/lib/sources/attributes/email";
import { name } from "@/lib/sources/attributes/name";
import { phone } from "@/lib/sources/attributes/phone";
import { place } from "@/lib/sources/attributes/place";
import { inOrder } from "@/lib/sources/attributes/span";
import { website } from "@/lib/sources/attributes/website";
import { neutralEnds } from "./lifecycle";

/** Text that people type, without blanks at its ends, of at most so many characters. */
export const typed = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most.toLocaleString("en")} characters.`);

/** What a form leaves empty is not stated. */
export const unless = <Value extends z.ZodType>(value: Value) => z.union([z.literal("").transform(() => null), value]);

const month = unless(
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/, "Write the month as 2021-03.")
    .refine((text) => readMonth(text) !== null, "Write a year between 1900 and 2100."),
);

/** Where in a file it was read: "Positions.csv, row 3". */
const readAt = typed(200).optional();

export const jobInput = z
  .object({
    path: readAt,
    employer: typed(300).min(1, "Write the employer’s name."),
    title: typed(300),
    start: month,
    end: month,
    contact: unless(email.value),
  })
  .refine(...inOrder);

/** A client the candidate lists, as it is typed in; their contact is kept so that it never counts as one of ours. */
export const clientInput = z
  .object({
    client: typed(300).min(1, "Write the client’s name."),
    role: typed(300),
    start: month,
    end: month,
    contact: unless(email.value),
  })
  .refine(...inOrder);

export const clientsInput = z.array(clientInput).max(40, "At most 40 clients.").default([]);

export const studyInput = z
  .object({
    path: readAt,
    institution: typed(300).min(1, "Write the institution’s name."),
    area: typed(300),
    studyType: typed(300).default(""),
    start: month,
    end: month,
  })
  .refine(...inOrder);

/** A person the candidate names as a reference, as it is typed in; their contact is kept so that it never counts as one of ours. */
export const referenceInput = z.object({
  name: typed(300).min(1, "Write the person’s name."),
  relation: typed(300),
  organisation: typed(300),
  email: unless(email.value),
  phone: unless(phone.value),
});

/** What a file states once more than a form has fields for: a second e-mail, further web addresses. */
const further = z.discriminatedUnion("attribute", [
  z.object({ attribute: z.literal("email"), value: email.value, path: readAt }),
  z.object({ attribute: z.literal("phone"), value: phone.value, path: readAt }),
  z.object({ attribute: z.literal("website"), value: website.value, path: readAt }),
]);

/** What a form keeps of the file that it was filled in from. */
export const readFields = {
  further: z.array(further).max(50, "At most 50 more.").default([]),
  /** Where each field that has one value was read. */
  paths: z.partialRecord(z.enum(["name", "email", "phone", "place", "address", "website"]), typed(200)).default({}),
};

/** An application as a recruiter types it in. */
export const openInput = z.object({
  positionId: z.uuid("Choose a position."),
  /** Somebody who is here already; left out, it is somebody else. */
  candidateId: z.uuid().optional(),
  name: name.value,
  email: unless(email.value),
  phone: unless(phone.value),
  place: unless(place.value),
  address: unless(address.value),
  website: unless(website.value),
  work: z.array(jobInput).max(40, "At most 40 jobs."),
  education: z.array(studyInput).max(20, "At most 20 entries."),
  clients: clientsInput,
  references: z.array(referenceInput).max(10, "At most 10 references.").default([]),
  ...readFields,
});

/** The same without the position: what a person made of a résumé. */
export const applicationInput = openInput.omit({ positionId: true, candidateId: true });

type Given = z.output<typeof applicationInput>;

/** What an application need not have said, since no list or résumé does. */
type Seldom = keyof typeof readFields | "clients";

export type Application = Omit<Given, Seldom> & Partial<Pick<Given, Seldom>>;

export const importInput = openInput.pick({ positionId: true, candidateId: true }).extend({
  fileName: z.string().trim().min(1).max(255),
});

export const screeningInput = z.object({ screeningId: z.uuid() });

/** What the employer's own system calls a screening. It stands in addresses, so no name or e-mail fits in. */
export const externalId = typed(100).regex(/^[\w.:-]+$/, "Use letters, digits and . _ : - only, as an id has them.");

export const nameInput = screeningInput.extend({ externalId: unless(externalId) });

export const anotherInput = screeningInput.extend({ positionId: z.uuid("Choose a position.") });

export const noteInput = screeningInput.extend({
  body: typed(4000).min(1, "Write something first."),
  /** The users whom its "@Name" means. */
  mentions: z.array(z.uuid()).max(50).default([]),
});

export const endInput = screeningInput.extend({
  ending: z.enum(neutralEnds, { error: "Choose how it ended." }),
});

export const livesInInput = screeningInput.extend({
  /** A code of lib/policy/places. */
  livesIn: z.string().refine(isPlace, "Choose where the candidate lives."),
});

export const requestInput = screeningInput.extend({ requestId: z.uuid() });

/** Filters of the queue, as they stand in the address; what does not parse falls back to everything. */
export const queueFilter = pageCursor.extend({
  turn: z
    .enum(["mine", "recruiter", "candidate", "institution", "manager", "compliance", "snoozed", "all"])
    .catch("mine"),
  position: z.uuid().optional().catch(undefined),
  state: z
    .enum(Object.keys(stateWords) as [State, ...State[]])
    .optional()
    .catch(undefined),
  q: z.string().trim().max(120).optional().catch(undefined),
  ended: z.enum(["yes"]).optional().catch(undefined),
  /** Only those of one recruiter, or those that the reader works on. */
  who: z
    .union([z.literal("me"), z.uuid()])
    .optional()
    .catch(undefined),
});

export type QueueFilter = z.infer<typeof queueFilter>;
