import { isListed, type Line, tells } from "./lines";
import { isDegree, isOrganisation, isRole, isSchool } from "./part-kinds";
import { partsOf } from "./parts";
import { isDuration } from "./span-in";

/** Up to three lines that may name something, places aside, until one tells something. */
export function headsIn(lines: readonly Line[]): string[] {
  const texts = lines.map(({ text }) => text);
  const end = texts.findIndex(
    (text, at) => (text === "" && at > 0) || tells(text) || isProse(text) || isDuration(text),
  );
  return texts
    .slice(0, end < 0 ? 10 : end)
    .filter((text) => partsOf(text).length > 0)
    .slice(0, 3);
}

/** Whether a line surely says something of the entry above, and names no other. */
export const isDescription = (text: string) =>
  text === "" || isListed(text) || isProse(text) || (tells(text) && text.split(" ").length > 4);

/** Whether a line goes on in small letters and names nobody, as "Moved monolith to services" does and "Banque de la ville" does not. */
const isProse = (text: string) =>
  /^\S+(?: [\p{Ll}\d]\S*){2,}$/u.test(text) &&
  ![isRole, isSchool, isDegree].some((is) => is(text)) &&
  !isOrganisation(text.replace(/ .*/, ""));
