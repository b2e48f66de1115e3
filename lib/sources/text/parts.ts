import { isDegree, isLand, isOrganisation, isPlaceText, isSchool, isTitle, legalForm } from "./part-kinds";
import { employmentTypes, workplaces } from "./word-lists";

/** Whether a line says how people are employed there, as LinkedIn adds it to an employer: "Acme · Full-time". */
export const namesEmployer = (text: string) => employmentTypes.test(/ · ([^·]+)$/.exec(text)?.[1] ?? "");

/** Facts: what an entry may say of a part before it names it: "Company: Acme". */
const label =
  /^(?:name of (?:the )?)?(?:company|employer|organi[sz]ation|client|designation|position|role|job title|title|duration|period|dates?|school|institution|degree|location|firma|arbeitgeber|unternehmen|funktion|stelle|tätigkeit|zeitraum|entreprise|employeur|poste|fonction|empresa|cargo|puesto|periodo|período|azienda|datore di lavoro|posizione|mansione|functie|werkgever|stanowisko|pracodawca|회사명|직위|기간|会社名|役職)(?: name)?\s*[:：]\s*/iu;

/** Without what a line or a part of one says it is. */
export const withoutLabel = (text: string) => text.replace(label, "");

/** A heading of an entry as its parts: "Clerk, Acme, Inc., Leeds, UK" is "Clerk" and "Acme, Inc.". */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const block of withTownApart(text).split(
    /\t|\s+[|·•]\s+|\s+[–—-]\s+|(?<=[\p{Script=Han}\p{Script=Katakana}])(?<!会社) (?=[\p{Script=Han}\p{Script=Katakana}])(?!株式会社|有限会社)|(?<=학교) (?=\p{Script=Hangul})(?!병원|대학원)/u,
  )) {
    if (isPlaceText(block)) continue;
    for (const piece of withoutLabel(block).split(/[,;]\s+(?![^()]*\))/)) {
      const part = withoutLoose(piece);
      if (legalForm.test(part) && parts.length > 0) parts.push(`${parts.pop()}, ${part}`);
      else if (part && ![employmentTypes, workplaces].some((list) => list.test(part)) && !isPlaceText(part))
        parts.push(part);
    }
  }
  return withoutPlace(parts);
}

/** Indeed writes a town behind a hyphen: "Red River Supply-Shreveport, LA". One word before it is the town's: "Winston-Salem, NC". */
const withTownApart = (text: string) => text.replace(/(?<=^\S+ [^,-]+)-(?=\p{Lu}[^,-]+, [A-Z]{2}$)/u, "\t");

/** The mark of a degree, as it stands in brackets: "Abitur (1,9)", "BSc (GPA 3.7)". */
const isMark = /^(?:(?:final |abschluss)?(?:grade|gpa|note|schnitt|nota|mention)\b.*|\d[.,]\d\d?)$/i;

/** Without marks at its ends, a place or a mark in brackets, and brackets that stand there alone. */
function withoutLoose(piece: string): string {
  const part = piece
    .replace(/^[\s,;:]+|[\s,;:]+$/g, "")
    .replace(/ \(([^()]+)\)$/, (all, said) =>
      (isPlaceText(said) || isLand(said) || isMark.test(said)) && !isDegree(said) ? "" : all,
    );
  if (/^\([^()]*\)$/.test(part)) return part.slice(1, -1).trim();
  return part.split("(").length === part.split(")").length ? part : part.replace(/^\(+|\)+$|\($/g, "").trim();
}

/** A land or state at the end goes, and the town before it where what is left still names more than a title. */
function withoutPlace(parts: string[]): string[] {
  const isAtEnd = parts.length > 2 && isLand(parts.at(-1) ?? "");
  if (!isAtEnd) return parts;
  const rest = parts.slice(0, -1);
  const still = withoutPlace(rest);
  if (still.length < rest.length) return still;
  const before = rest.slice(0, -1);
  const isTown = [isOrganisation, isSchool, isTitle, isDegree].every((is) => !is(rest.at(-1) ?? ""));
  return isTown && before.some((part) => !isTitle(part)) ? before : rest;
}
