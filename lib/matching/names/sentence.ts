import { sentence } from "../text";
import type { Pair } from "./alignment";
import type { NamePart } from "./split";

/** What agrees, then what is alike, then what leaves a doubt, then what else there is to say. */
export function say(pairs: Pair[], ...more: string[]): string {
  const parts = agreeing(pairs);
  for (const pair of pairs) if (pair.how !== "equal" && !isDoubt(pair)) parts.push(tell(pair));
  for (const pair of pairs) if (pair.how !== "equal" && isDoubt(pair)) parts.push(tell(pair));
  parts.push(...more);
  return sentence(parts);
}

/** Whether a meeting leaves a doubt: words only nearly alike, or an initial for a family name. */
export const isDoubt = ({ how, family }: Pair) => how === "near" || (how === "initial" && family);

function agreeing(pairs: Pair[]): string[] {
  let family = false;
  const others: NamePart[] = [];
  for (const pair of pairs)
    if (pair.how === "equal") {
      if (pair.family) family = true;
      else others.push(pair.a);
    }
  const parts = family ? ["family name agrees"] : [];
  if (others.length > 0) parts.push(`${list(others)} ${others.length > 1 ? "agree" : "agrees"}`);
  return parts;
}

/** What a meeting of two words says; nothing when they are equal. */
function tell({ a, b, how }: Pair): string {
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  switch (how) {
    case "equal":
      return "";
    case "shortA":
      return `${a.text} is a short form of ${b.text}`;
    case "shortB":
      return `${b.text} is a short form of ${a.text}`;
    case "form":
      return `${a.text} and ${b.text} are forms of one name`;
    case "initial":
      return `${short} can stand for ${long}`;
    case "sound":
      return `${a.text} and ${b.text} are two spellings of one name`;
    case "accent":
      return `${a.text} and ${b.text} differ by an accent`;
    case "letter":
      return `${a.text} and ${b.text} differ by one letter`;
    case "near":
      return `${a.text} and ${b.text} are spelled nearly alike`;
  }
}

/** Words of a name as they are written. */
export function list(parts: NamePart[]): string {
  let text = parts[0]?.text ?? "";
  for (let at = 1; at < parts.length; at++) text += ` ${parts[at]?.text}`;
  return text;
}
