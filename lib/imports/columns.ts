/** What a column of a list can hold, and the heads by which exports call it: in words, lower case, without accents. */
export const columns = [
  { id: "name", title: "Name", heads: "name, full name, candidate, candidate name, applicant, applicant name" },
  { id: "given", title: "First name", heads: "first name, given name, forename, firstname, vorname, prenom, nombre" },
  { id: "family", title: "Last name", heads: "last name, family name, surname, lastname, nachname, nom, apellidos" },
  { id: "email", title: "E-mail", heads: "e mail, email, mail, email address, e mail address, candidate email" },
  { id: "phone", title: "Phone", heads: "phone, phone number, telephone, mobile, mobile phone, tel, telefon" },
  { id: "place", title: "Town", heads: "town, city, place, location, candidate location, ort, ville" },
  { id: "address", title: "Full address", heads: "address, full address, postal address, home address, street" },
  {
    id: "website",
    title: "Web address",
    heads: "website, web address, url, linkedin, linkedin url, portfolio, profile",
  },
  { id: "employer", title: "Employer", heads: "employer, company, current employer, current company, organisation" },
  { id: "title", title: "Job title", heads: "job title, current title, title, current job title, headline" },
  {
    id: "externalId",
    title: "Id in your own system",
    heads: "external id, ats id, screening id, record id, applicant tracking id",
  },
  {
    id: "startsOn",
    title: "First day of work",
    heads: "first day of work, first day, start date, starts on, started on, hire date, hired on, date of hire, joined",
  },
  { id: "number", title: "Number in the list", heads: "id, candidate id, application id, applicant id, number, no" },
] as const satisfies readonly { id: string; title: string; heads: string }[];

export type ColumnId = (typeof columns)[number]["id"];

/** What a list is imported for: people who applied, or people who work here already. */
export type ListUse = "applicants" | "staff";

const ofStaff: readonly string[] = ["name", "given", "family", "email", "startsOn", "number"];

/** The columns that a list for this use can have. */
export const columnsFor = (use: ListUse) =>
  columns.filter(({ id }) => (use === "staff" ? ofStaff.includes(id) : id !== "startsOn"));

/** For each column of a list what it holds; null where it is left out. */
export type Mapping = readonly (ColumnId | null)[];

/** Why rows cannot be read with these columns, in a sentence; null when they can. */
export function whyNotMapped(mapping: Mapping, use: ListUse): string | null {
  const twice = columns.find(({ id }) => mapping.filter((held) => held === id).length > 1);
  if (twice) return `Two columns are chosen as “${twice.title}”. Leave one of them out.`;
  const named = mapping.includes("name") || (mapping.includes("given") && mapping.includes("family"));
  if (named && use === "staff" && !mapping.includes("startsOn"))
    return "Choose which column holds the first day of work.";
  if (named) return null;
  return "Choose which column holds the name, or which two hold first and last name.";
}
