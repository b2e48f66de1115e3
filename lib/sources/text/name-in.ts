import { fold, words } from "@/lib/matching/text";
import type { Statement } from "../statement";
import type { Line } from "./lines";
import { isOrganisation, isPlaceText, isRole } from "./part-kinds";
import { headingOf } from "./sections";

/** Facts: what people write before their name. */
export const nameLabel =
  /^(?:(?:full )?name|vor- und nachname|nom(?: et prénom)?|nombre(?: completo)?|nome(?: completo)?|imię i nazwisko|имя|фио|піб|ім[’']я)\s*(?:[:：]\s*|\t)|^(?:성명|이름|氏名|姓名)\s*[:：]?\s*/iu;
/** The name where it is labelled, where LinkedIn says how near it is, where an address of the person says it too, or on the first line. */
export function nameIn(contact: readonly Line[], all: readonly Line[], addresses: Statement[]): Statement[] {
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
const plainName = (text: string) =>
  text
    .replace(degreeBefore, "")
    .replace(/\s*\(.*$|,.*$|\t.*$/g, "")
    .trim();

/** "Dipl.-Ing. (FH)" and "Mag." before a name are a degree; "Dr" is read where names are compared. */
const degreeBefore = /^(?:Dipl|Mag|Ing|M\.?Sc|B\.?Sc)\.(?:-\p{L}+\.)? (?:\(FH\) )?/u;

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
