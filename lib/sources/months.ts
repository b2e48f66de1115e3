import { readMonth } from "@/lib/matching/dates";
import { fold } from "@/lib/matching/text";

/** Facts: the months in English, German, French, Spanish, Portuguese, Italian and Dutch, folded. */
const languages = `
january february march april may june july august september october november december
januar februar maerz april mai juni juli august september oktober november dezember
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
`;

/** A month by its name or any beginning of it, of three letters at least, that is no other month's. */
const numbers = new Map<string, number>([
  ["mrz", 3],
  ["mrt", 3],
]);
const unclear = new Set<string>();
for (const language of languages.trim().split("\n"))
  for (const [index, name] of language.split(" ").entries())
    for (let length = 3; length <= name.length; length++) {
      const start = name.slice(0, length);
      if ((numbers.get(start) ?? index + 1) !== index + 1) unclear.add(start);
      numbers.set(start, index + 1);
    }
// "jui" begins juin and juillet; a whole name is never unclear.
for (const start of unclear) numbers.delete(start);

/** The number of a month (1 to 12) as people write it in these languages, or null. */
export const monthNumber = (name: string): number | null => numbers.get(fold(name).replace(".", "")) ?? null;

const two = (month: number | string) => String(month).padStart(2, "0");

/** A stated date as a form takes it: "Mar 2019" is "2019-03", a bare year stays one; null when it is no date. */
export function isoMonth(text: string): string | null {
  const said = text.trim();
  const named = /^(\p{L}{3,10})\.?,? (?:de )?(\d{4})$/u.exec(said);
  const number = named && monthNumber(named[1] ?? "");
  const dotted = /^(?:\d{1,2}\.)?(\d{1,2})[./](\d{4})$/.exec(said);
  const written = number
    ? `${named[2]}-${two(number)}`
    : dotted
      ? `${dotted[2]}-${dotted[1]}`
      : said.replace(/[./]/, "-");
  const read = readMonth(written);
  if (!read) return null;
  return read.month ? `${read.year}-${two(read.month)}` : String(read.year);
}
