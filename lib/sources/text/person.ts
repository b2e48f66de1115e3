import { addressParts } from "@/lib/matching/addresses/parts";
import { addressTokens } from "@/lib/matching/addresses/reader";
import { countryName } from "@/lib/matching/regions";
import { fold, words } from "@/lib/matching/text";
import type { Statement } from "../statement";
import { type Line, withoutMark } from "./lines";
import { isOrganisation, isPlaceText, isRole } from "./parts";
import { phonesIn } from "./phones-in";
import { headingOf } from "./sections";
import { spanIn } from "./span-in";

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const link =
  /(?:https?:\/\/|www\.|(?:[a-z]+\.)?(?:linkedin|github|gitlab|behance|dribbble|medium)\.(?:com|org|net)\/)[^\s|,;()<>]+/gi;
/** An address of a page that is a part of its own: "ines.dev", and in LinkedIn's PDF "ines.dev (Personal)". */
const bareLinks = (text: string) =>
  text.split(/\t|\s+[|·•]\s+/).flatMap((part) => {
    const [, said = "", end = ""] =
      /^(?:\p{L}+: )?((?:[a-z\d-]+\.)+([a-z]{2,4})(?:\/\S*)?)(?: \([^()]*\))?$/u.exec(part) ?? [];
    return isEnd(end) && !/^www\./.test(said) && !said.match(link) ? [said] : [];
  });
const isEnd = (end: string) => /^(?:com|org|net|dev|info|eu)$/.test(end) || countryName(end) !== null;

/** Facts: what people write before their name, and before where they live. */
const nameLabel =
  /^(?:(?:full )?name|vor- und nachname|nom(?: et prénom)?|nombre(?: completo)?|nome(?: completo)?|imię i nazwisko|имя|фио|піб|ім[’']я)\s*(?:[:：]\s*|\t)|^(?:성명|이름|氏名|姓名)\s*[:：]?\s*/iu;
const whereWords =
  "location|(?:home |postal )?address|wohnort|adresse|anschrift|lieu|domicilio|dirección|endereço|indirizzo|residenza|adres|woonplaats|адрес|адреса|주소|住所|現住所|地址";
const placeLabel = new RegExp(String.raw`^(?:${whereWords})\s*(?:[:：]\s*|\t)|^(?:based|wohnhaft) in:?\s+`, "iu");
/** Before an address, which is known by itself, no mark is needed. */
const looseLabel = new RegExp(String.raw`^(?:${whereWords})\s+`, "iu");

/** Who the person is and how they are reached, from the lines before the first heading and below "Contact". */
export function personIn(listed: readonly Line[], all: readonly Line[]): Statement[] {
  const contact = listed.map(({ text, path }) => ({ text: withoutMark(text), path }));
  const found = contact.slice(0, 60).flatMap(({ text, path }): Statement[] => {
    const emails = text.match(email) ?? [];
    const links = [...(text.replace(email, " ").match(link) ?? []), ...bareLinks(text)];
    const rest = links.reduce((left, address) => left.replace(address, " "), text.replace(email, " "));
    const phones = spanIn(rest) ? [] : phonesIn(rest);
    return [
      ...emails.map((value): Statement => ({ attribute: "email", value, path })),
      ...phones.map((value): Statement => ({ attribute: "phone", value, path })),
      ...links.map((value): Statement => ({ attribute: "website", value: value.replace(/[.)]+$/, ""), path })),
    ];
  });
  const named = nameIn(contact, all, found);
  return [...named, ...found, ...placeIn([...contact.slice(0, 60), ...below(named[0]?.path, all)])];
}

/** The lines below the name: in a profile saved from LinkedIn it stands under the skills, with the headline and the place. */
function below(path: string | undefined, all: readonly Line[]) {
  const at = all.findIndex((line) => line.path === path);
  const end = all.findIndex((line, index) => index > at && headingOf(line.text) !== null);
  return at < 0 ? [] : all.slice(at + 1, end < 0 ? at + 4 : Math.min(end, at + 4));
}

/** The name where it is labelled, where LinkedIn says how near it is, where an address of the person says it too, or on the first line. */
function nameIn(contact: readonly Line[], all: readonly Line[], addresses: Statement[]): Statement[] {
  const said = contact.find(({ text }) => nameLabel.test(text));
  if (said) return [{ attribute: "name", value: plainName(said.text.replace(nameLabel, "")), path: said.path }];
  const handles = addresses.map(({ value }) => words(fold(String(value).replace(/[/@._-]/g, " "))));
  const early = all.slice(0, 120);
  // A name that an address says too may be that of a Baker or a Cook.
  const known = early.filter(isShaped).find(({ text }) => {
    const parts = words(fold(plainName(text))).filter((part) => part.length > 1);
    return handles.some((handle: string[]) => parts.filter((part) => handle.includes(part)).length > 1);
  });
  const first = contact.filter(({ text }) => text !== "" && !isTitleOfAll.test(text))[0];
  const mailboxes = addresses.flatMap(({ attribute, value }) =>
    attribute === "email" ? [fold(String(value).replace(/@.*/, ""))] : [],
  );
  const inMail = ({ text }: Line) =>
    words(fold(plainName(text))).some((part) => part.length > 3 && mailboxes.some((box) => box.includes(part)));
  const found = aboveDegree(contact) ?? known ?? (first && isName(first) ? first : early.filter(isName).find(inMail));
  return found ? [{ attribute: "name", value: plainName(found.text), path: found.path }] : [];
}

/** On a page copied from LinkedIn "· 1st" stands below the name, and pronouns may stand between. */
function aboveDegree(lines: readonly Line[]): Line | undefined {
  const at = lines.findIndex(({ text }) => /^(?:· ?)?[123](?:st|nd|rd|er|e|º|\.º?|°)?\+?$/.test(text));
  return at < 0 ? undefined : lines.slice(Math.max(0, at - 2), at).findLast(isName);
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

/** A whole name in one word, or two to five words with a capital (or of a script that has none), and no heading or place. */
function isShaped(line: Line): boolean {
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
  return shaped && !headingOf(line.text) && !isPlaceText(line.text);
}

/** The same without words of a job or an organisation. */
function isName(line: Line): boolean {
  const text = plainName(line.text);
  return isShaped(line) && !isRole(text) && !isOrganisation(text);
}

/** Where the person lives: an address down to the door, what is labelled so, or one part of a line that ends with a land or state. */
function placeIn(lines: readonly Line[]): Statement[] {
  for (const [at, { text, path }] of lines.entries()) {
    if (nameLabel.test(text)) continue;
    const labelled = text.replace(placeLabel, "");
    const parts = labelled.split(/\t|\s+[|·•]\s+/);
    const next = parts.length === 1 ? lines[at + 1]?.text : undefined;
    const door = parts.map((part) => part.replace(looseLabel, "").trim()).find(isDoor);
    if (door) return [{ attribute: "address", value: whole(door, next), path }];
    const [said = ""] = parts;
    if (labelled !== text && said) return [{ attribute: /\d/.test(said) ? "address" : "place", value: said, path }];
    const town = parts.flatMap((part) => townOf(part.trim()) ?? [])[0];
    if (town) return [{ attribute: "place", value: town, path }];
  }
  return [];
}

/** "Denver, Colorado", "Denver, CO 80202" and "Cardiff CF10 3AT" are a town, without the postcode; else null. */
function townOf(part: string): string | null {
  const town = part.replace(postcode, "");
  return isPlaceText(town) || (town !== part && isTown(town)) ? town : null;
}

/** What follows a town: a postcode of the United States, the United Kingdom or Canada. */
const postcode = /,?\s+(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/;
const isTown = (text: string) => /^\p{Lu}[\p{L}' -]+$/u.test(text) && /[A-Z]/.test(text) && !isRole(text);

/** Whether a text is surely an address with a house number: the kind of street is known and nothing is told, or there is a postcode. */
function isDoor(text: string): boolean {
  if (!/\d/.test(text) || text.length > 160 || isRole(text) || spanIn(text)) return false;
  const { street, numbers, postcode } = addressParts(addressTokens(text));
  const hasPostcode = postcode !== null && !/^(?:19|20)\d\d/.test(postcode);
  const isStreet = street.type !== null && !/ \p{Ll}{4,}/u.test(text);
  return numbers.length > 0 && street.words.length > 0 && street.sure && (hasPostcode || isStreet);
}

/** An address that goes on in the next line, with its postcode and town. */
function whole(street: string, next: string | undefined): string {
  const isEnd =
    next && (/^(?:[A-Z]{1,2}-)?\d{2}[\d -]{2,5} \p{Lu}/u.test(next) || (postcode.test(next) && /^\p{Lu}/u.test(next)));
  return isEnd ? `${street.replace(/,$/, "")}, ${next}` : street;
}
