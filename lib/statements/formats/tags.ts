import { Unreadable } from "../line";

/** A tag of XML or SGML, and the text after it up to the next one. */
export type Tag = { name: string; closes: boolean; attributes: string; text: string };

/** Longest piece without a tag; what is longer is no statement. */
const longest = 256 * 1024;

const declares = "This file declares a document type, which no statement needs. It was not read.";
const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([A-Za-z][^\s<>/]{0,100})((?:[\s/][^<>]*)?)>|([^<]+)/gy;
const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * Takes text to its tags, a piece at a time. Knows the five entities of XML and numbered ones; a document that declares a type or
 * entities of its own, which could unfold into anything, is refused.
 */
export function tagReader() {
  let rest = "";
  let waiting: Tag | null = null;

  function read(text: string, last: boolean): Tag[] {
    const tags: Tag[] = [];
    rest += text;
    let at = 0;
    while (at < rest.length) {
      token.lastIndex = at;
      const found = token.exec(rest);
      // What reaches to the end may go on in the next piece.
      if (/^<![A-Za-z]/.test(rest.slice(at, at + 3))) throw new Unreadable(declares);
      if (!found || (!last && token.lastIndex === rest.length)) break;
      at = token.lastIndex;
      const [, raw, mark, name, attributes = "", plain] = found;
      if (name) {
        if (waiting) tags.push(waiting);
        waiting = { name: name.replace(/^[^:]*:/, ""), closes: mark === "/", attributes, text: "" };
        if (attributes.endsWith("/")) {
          tags.push(waiting);
          waiting = { ...waiting, closes: true, attributes: "" };
        }
      } else if (waiting && waiting.text.length < longest) waiting.text += raw ?? unescaped(plain ?? "");
    }
    rest = rest.slice(at);
    if (rest.length > longest)
      throw new Unreadable("This file has a part that is no statement. It was not read any further.");
    if (last && waiting) tags.push(waiting);
    return tags;
  }

  return { push: (text: string) => read(text, false), end: () => ({ tags: read("", true), cut: rest.trim() !== "" }) };
}

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name) return named[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
  });
