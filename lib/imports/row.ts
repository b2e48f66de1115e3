import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { z } from "zod";
import { day } from "@/lib/matching/days";
import { readEmail } from "@/lib/matching/emails";
import { fold, isLatin, storable, tidy } from "@/lib/matching/text";
import { type Application, externalId, typed, unless } from "@/lib/screenings/schema";
import { address } from "@/lib/sources/attributes/address";
import { email } from "@/lib/sources/attributes/email";
import { name } from "@/lib/sources/attributes/name";
import { phone } from "@/lib/sources/attributes/phone";
import { place } from "@/lib/sources/attributes/place";
import { website } from "@/lib/sources/attributes/website";
import type { ColumnId, Mapping } from "./columns";

// Spreadsheets run what begins so as a formula: a list is often opened in one, and what comes in here goes out again.
const formula = /^[=+\-@]/;
const plain = (text: string) => !formula.test(text);
const asFormula = "This begins like a formula. Remove the first character.";
const whole = (text: string) => storable(text) && !text.includes("\uFFFD");
const lost = "A letter in here was lost. Save the list as UTF-8, or write it again.";

const text = <Value extends z.ZodType<string>>(value: Value) =>
  unless(value.refine(plain, asFormula).refine(whole, lost));

const firstDay = z
  .string()
  .refine((text) => day().safeParse(text).success, "Write the first day of work as 2021-03-31.");

/** A row of a list by what its columns hold, shared by the browser and the server. */
export const listRow = z
  .object({
    name: name.value.refine(plain, asFormula).refine(whole, lost),
    email: text(email.value),
    phone: unless(phone.value.refine((number) => !/^[=@-]/.test(number), asFormula).refine(whole, lost)),
    place: text(place.value),
    address: text(address.value),
    website: text(website.value),
    employer: text(typed(300)),
    title: text(typed(300)),
    number: text(typed(200)),
    externalId: text(externalId),
    /** The first day of work, of somebody who works here. */
    startsOn: z.union([z.literal("").transform(() => null), firstDay]).default(null),
  })
  .refine(({ employer, title }) => employer || !title, {
    path: ["title"],
    error: "A job title needs its employer. Choose a column for it, or leave the job title out.",
  });

export type ListRow = z.output<typeof listRow>;

/** A row of a list of people who work here: the same with a first day; what only applicants state is not asked, and stays empty. */
export const staffRow = z.object({ ...listRow.shape, startsOn: firstDay });

export type StaffRow = z.output<typeof staffRow>;

/** The same as cells, before anything was looked at. */
export type RowCells = Record<keyof ListRow, string>;

const empty: RowCells = {
  ...{ name: "", email: "", phone: "", place: "", address: "", website: "" },
  ...{ employer: "", title: "", number: "", startsOn: "", externalId: "" },
};

/** The cells of a row by what they hold. Cells with a dash alone say nothing; first and last name make one. */
export function cellsOf(cells: readonly string[], mapping: Mapping): RowCells {
  const held: Partial<Record<ColumnId, string>> = {};
  for (const [at, id] of mapping.entries()) if (id) held[id] = (cells[at] ?? "").trim().replace(/^[-–—]$/, "");
  const { given, family, ...rest } = held;
  const joined = [given, family].filter(Boolean).join(" ");
  return { ...empty, ...rest, name: held.name || joined };
}

/** The application that a row makes. */
export function applicationOf(row: ListRow): Application {
  const { employer, title, number: _, startsOn: __, externalId: ___, ...person } = row;
  const job = employer ? [{ employer, title: title ?? "", start: null, end: null, contact: null }] : [];
  return { ...person, work: job, education: [], references: [] };
}

/**
 * What tells a row from the others, as SHA-256 in hexadecimal: its name and the mailbox its address reaches, else its name and its
 * number in the list, else all that it says. Never without the name: an agency has one mailbox for many people, and many lists
 * count from 1.
 */
export function rowKey(row: ListRow): string {
  const mailbox = row.email && readEmail(row.email)?.address;
  const name = nameKey(row.name);
  // A list of applicants has no first day, and one that says the employer's own id later is the same list.
  const { startsOn, externalId: _, ...rest } = row;
  const said = [...Object.values(rest), ...(startsOn ? [startsOn] : [])].map((value) =>
    tidy(value ?? "").toLowerCase(),
  );
  const key = mailbox ? ["mailbox", mailbox, name] : row.number ? ["number", tidy(row.number), name] : ["row", ...said];
  return bytesToHex(sha256(utf8ToBytes(key.join("\n"))));
}

/** A name however its letters are typed. Only Latin ones are folded: 李伟 and 李薇 read alike and are two people. */
const nameKey = (name: string) => (isLatin(name) ? fold(name) : tidy(name).toLowerCase());
