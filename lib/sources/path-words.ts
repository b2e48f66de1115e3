const job = {
  name: "employer",
  company: "employer",
  position: "job title",
  url: "web address",
  website: "web address",
};
const study = { institution: "institution", area: "subject", studyType: "degree" };
const span = { startDate: "start", endDate: "end" };

/** The lists of a résumé: what one entry is called, and its fields. */
const lists: Record<string, { entry: string; fields: Record<string, string> }> = {
  work: { entry: "job", fields: { ...job, ...span } },
  education: { entry: "study", fields: { ...study, ...span } },
  references: { entry: "reference", fields: { reference: "words" } },
  "basics.profiles": { entry: "profile", fields: { url: "address", username: "account name" } },
};

/** Fields that are there once, in a résumé and in an account's data. */
const fields: Record<string, string> = {
  ...{ email: "e-mail", url: "web address", website: "web address", blog: "web address", company: "employer" },
  ...{ location: "place", "location.address": "address" },
};

const fieldWords = (field: string) => fields[field] ?? field;

/** Where something stands, as people say it: "work[0].name" is "job 1, employer". A row or a line of a page says it already. */
export function pathWords(path: string): string {
  const [said = "", ...corrected] = path.split(/(?=, corrected$)/);
  const [, list = "", at, field = ""] = /^([\w.]+)\[(\d+)\](?:\.(\w+))?$/.exec(said) ?? [];
  const known = lists[list];
  const words = known
    ? [`${known.entry} ${Number(at) + 1}`, known.fields[field] ?? field].filter(Boolean).join(", ")
    : said.startsWith("basics.")
      ? `personal details, ${fieldWords(said.slice("basics.".length))}`
      : fieldWords(said);
  return [words, ...corrected].join("");
}
