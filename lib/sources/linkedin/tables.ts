import { isoMonth } from "@/lib/matching/dates";
import { isGrade } from "../grade";
import type { Statement } from "../statement";

/** A row by the heads of its columns; a column that is not there, or is empty, is null. */
export type Row = (head: string) => string | null;

/**
 * A file of LinkedIn's own export. It is told by its heads, since people rename files; `reads` are the columns that are looked at, and
 * `says` those in the person's own words.
 */
export type Table = {
  file: string;
  heads: readonly string[];
  reads: readonly string[];
  says: readonly string[];
  statements(row: Row, path: string): Statement[];
};

/**
 * What an export says of a person that we compare, by the heads LinkedIn gives its columns
 * (https://www.linkedin.com/help/linkedin/answer/a566336). Birth date, maiden name, postcode and headline are left unread.
 */
export const tables: readonly Table[] = [
  {
    file: "Profile.csv",
    heads: ["First Name", "Last Name"],
    reads: ["First Name", "Last Name", "Geo Location", "Websites"],
    says: ["Summary"],
    statements: (row, path) => [
      ...some("name", [row("First Name"), row("Last Name")].filter(Boolean).join(" "), path),
      ...some("place", row("Geo Location"), path),
      ...websites(row("Websites")).flatMap((address) => some("website", address, path)),
    ],
  },
  {
    file: "Email Addresses.csv",
    heads: ["Email Address", "Confirmed"],
    reads: ["Email Address"],
    says: [],
    statements: (row, path) => some("email", row("Email Address"), path),
  },
  {
    file: "PhoneNumbers.csv",
    heads: ["Number", "Type"],
    reads: ["Extension", "Number"],
    says: [],
    statements: (row, path) => some("phone", [row("Extension"), row("Number")].filter(Boolean).join(" "), path),
  },
  {
    file: "Positions.csv",
    heads: ["Company Name", "Title"],
    reads: ["Company Name", "Title", "Started On", "Finished On"],
    says: ["Description"],
    statements(row, path) {
      const [employer, title, start, end] = [row("Company Name"), row("Title"), row("Started On"), row("Finished On")];
      if (!employer && !title) return [];
      const value = { employer: employer ?? "", title, start: month(start), end: month(end), contact: null };
      return [{ attribute: "work", value, path }];
    },
  },
  {
    file: "Education.csv",
    heads: ["School Name", "Degree Name"],
    reads: ["School Name", "Degree Name", "Start Date", "End Date"],
    says: ["Notes", "Activities"],
    statements(row, path) {
      const [institution, degree] = [row("School Name"), row("Degree Name")];
      if (!institution && !degree) return [];
      // "Bachelor of Arts - BA, Honours, History": LinkedIn puts the subject behind the degree.
      const [level = "", ...others] = (degree ?? "").split(/, */);
      const studyType = [level, ...others.filter(isGrade)].join(", ") || null;
      const area = others.filter((part) => !isGrade(part)).join(", ") || null;
      const [start, end] = [month(row("Start Date")), month(row("End Date"))];
      const value = { institution: institution ?? "", area, studyType, start, end };
      return [{ attribute: "education", value, path }];
    },
  },
];

/** What is no date stays as it is, so that it is refused in words. */
const month = (text: string | null) => text && (isoMonth(text) ?? text);

/** "[PORTFOLIO:https://dana.example,BLOG:https://notes.example]": the addresses, without what LinkedIn calls them. */
const websites = (text: string | null) =>
  (text ?? "")
    .replace(/^\[|\]$/g, "")
    .split(/,(?=[A-Z_]+:)/)
    .map((entry) => entry.replace(/^[A-Z_]+:/, "").trim())
    .filter(Boolean);

const some = (attribute: Statement["attribute"], value: string | null, path: string): Statement[] =>
  value ? [{ attribute, value, path }] : [];
