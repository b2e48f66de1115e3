import { readMonth } from "@/lib/matching/dates";
import { fold, words } from "@/lib/matching/text";
import type { Statement } from "../statement";
import type { Line } from "./lines";
import { isOrganisation, isPlaceText, isRole } from "./parts";
import { headingOf } from "./sections";
import { spanIn } from "./span-in";

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const link =
  /(?:https?:\/\/|www\.|(?:[a-z]+\.)?(?:linkedin|github|gitlab|behance|dribbble|medium)\.(?:com|org|net)\/)[^\s|,;()<>]+/gi;
const phone = /(?<![\d\p{L}])(?:\+|00|\()?\d[\d\s().\-–/]{6,20}\d(?!\d)/gu;
const label =
  /^\s*(?:name|full name|location|address|based in|wohnort|adresse|anschrift|lieu|domicilio|dirección|endereço|indirizzo)\s*:\s*/iu;

/** Who the person is and how they are reached, from the lines before the first heading and below "Contact". */
export function personIn(contact: readonly Line[], all: readonly Line[]): Statement[] {
  const found = contact.slice(0, 60).flatMap(({ text, path }): Statement[] => {
    const emails = text.match(email) ?? [];
    const links = text.replace(email, " ").match(link) ?? [];
    const rest = links.reduce((left, address) => left.replace(address, " "), text.replace(email, " "));
    const phones = spanIn(rest) ? [] : (rest.match(phone) ?? []).filter(isNumber);
    return [
      ...emails.map((value): Statement => ({ attribute: "email", value, path })),
      ...phones.map((value): Statement => ({ attribute: "phone", value: value.trim(), path })),
      ...links.map((value): Statement => ({ attribute: "website", value: value.replace(/[.)]+$/, ""), path })),
    ];
  });
  const named = nameIn(contact, all, found);
  return [...named, ...found, ...placeIn([...contact.slice(0, 60), ...below(named[0]?.path, all)])];
}

/** The lines below the name: in a profile saved from LinkedIn it stands under the skills, with the headline and the place. */
function below(path: string | undefined, all: readonly Line[]) {
  const at = all.findIndex((line) => line.path === path);
  return at < 0 ? [] : all.slice(at + 1, at + 4);
}

/** The name where it is labelled, where an address of the person says it too, or on the first line. */
function nameIn(contact: readonly Line[], all: readonly Line[], addresses: Statement[]): Statement[] {
  const said = contact.find(({ text }) => /^\s*(full )?name\s*:/i.test(text));
  if (said) return [{ attribute: "name", value: said.text.replace(label, ""), path: said.path }];
  const handles = addresses.map(({ value }) => words(fold(String(value).replace(/[/@._-]/g, " "))));
  const written = all.slice(0, 120).filter(isName);
  const known = written.find(({ text }) => {
    const parts = words(fold(plainName(text))).filter((part) => part.length > 1);
    return handles.some((handle: string[]) => parts.filter((part) => handle.includes(part)).length > 1);
  });
  const first = contact.filter(({ text }) => text !== "" && !isTitleOfAll.test(text))[0];
  const found = known ?? (first && isName(first) ? first : undefined);
  return found ? [{ attribute: "name", value: plainName(found.text), path: found.path }] : [];
}

/** What stands above the name where a document says what it is. */
const isTitleOfAll =
  /^(curriculum vitae|cv|r[eé]sum[eé]|lebenslauf|резюме|życiorys|이력서|경력 ?기술서|프로필|(个人|個人)?(简历|簡歷|履历|履歷)|履歴書|職務経歴書)$/iu;

/** Facts: family names by which most Koreans are called. */
const koreanFamilies =
  "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도석선설";

/** A whole name in one word: three syllables behind a Korean family name, or as it is written in Han and says nothing somebody does. */
const isOneWord = new RegExp(
  `^(?:[${koreanFamilies}]\\p{Script=Hangul}{2}|(?!.*(?:[师師员員者]|经理|經理)$)\\p{Script=Han}{2,4})$`,
  "u",
);

/** "Dana Lee, MBA (she/her)" is Dana Lee. */
const plainName = (text: string) => text.replace(/\s*\(.*$|,.*$|\t.*$/g, "").trim();

/** Two to five words with a capital (or of a script that has none), or one that is a whole name, and no word of a job, an organisation or a heading. */
function isName(line: Line): boolean {
  const text = plainName(line.text);
  const parts = text.split(" ");
  const shaped =
    isOneWord.test(text) ||
    (parts.length > 1 &&
      parts.length < 6 &&
      parts.every((part) =>
        /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$|^(de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|y|e)$/u.test(
          part,
        ),
      ));
  return shaped && !headingOf(line) && !isRole(text) && !isOrganisation(text) && !isPlaceText(line.text);
}

/** Where the person lives: what is labelled so, else one part of a line that ends with a land or state. */
function placeIn(lines: readonly Line[]): Statement[] {
  for (const { text, path } of lines) {
    const said = /^\s*name/i.test(text) ? "" : text;
    const parts = said
      .split(/\t|\s+[|·•]\s+/)
      .map((part) => ({ labelled: label.test(part), text: part.replace(label, "").trim() }));
    const found = parts.find(({ labelled, text }) => text && (labelled || isPlaceText(text)));
    if (!found) continue;
    return [{ attribute: /\d/.test(found.text) ? "address" : "place", value: found.text, path }];
  }
  return [];
}

const isNumber = (text: string) => {
  const digits = text.replace(/\D/g, "").length;
  // "03.03.1991" is a birthday.
  return digits > 7 && digits < 16 && readMonth(text) === null;
};
