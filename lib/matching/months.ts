/** Languages that many résumés are written in. Czech is not among them: its January would be read where a team was "led 2019". */
const languages = "en de de-AT fr es it pt nl pl uk ru tr sv da nb hu el bg id he ar".split(" ");

/** How Germans and Dutch people shorten March, and write its vowel without the letter. */
const others: [string, number][] = [
  ["mrz", 3],
  ["mrt", 3],
  ["maerz", 3],
];

let known: Map<string, number> | undefined;

/** The number of a month, from 1, by its name or any beginning of it, of three letters at least, that is no other month's; else null. */
export function monthNamed(name: string): number | null {
  known ??= beginnings();
  return known.get(bare(name)) ?? null;
}

function beginnings() {
  const names = languages.flatMap(namesIn);
  const meant = new Map(others);
  const unclear = new Set<string>();
  for (const [name, month] of names)
    for (let length = 3; length <= name.length; length++) {
      const start = name.slice(0, length);
      if ((meant.get(start) ?? month) !== month) unclear.add(start);
      meant.set(start, month);
    }
  for (const start of unclear) meant.delete(start);
  return meant;
}

/** The months of a language, on their own and with a day: "грудень" and "грудня". */
const namesIn = (language: string) =>
  [{ month: "long" }, { month: "long", day: "numeric" }, { month: "short", day: "numeric" }].flatMap((form) => {
    const written = new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" } as Intl.DateTimeFormatOptions);
    return Array.from({ length: 12 }, (_, index): [string, number] => {
      const parts = written.formatToParts(Date.UTC(2021, index, 1));
      return [bare(parts.find(({ type }) => type === "month")?.value ?? ""), index + 1];
    });
  });

/** In small letters, without accents and full stops. */
const bare = (text: string) =>
  text
    .normalize("NFD")
    .replace(/[\p{M}.]/gu, "")
    .toLowerCase();
