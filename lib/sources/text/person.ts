import { countryName } from "@/lib/matching/regions";
import type { Statement } from "../statement";
import { type Line, withoutMark } from "./lines";
import { nameIn } from "./name-in";
import { phonesIn } from "./phones-in";
import { placeIn } from "./place-in";
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
