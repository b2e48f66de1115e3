const named: Record<string, string> = { nbsp: " ", amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The words of a mail that is a web page alone, as far as they are read here: without its styles, its scripts and what it quotes. Anybody
 * can send one, so that no pattern looks past the next tag: the time it takes grows with the length alone.
 */
export const textOfHtml = (html: string) =>
  withoutComments(html.slice(0, 500_000))
    .replace(/<(style|script|head|blockquote)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, "")
    .replace(/<div\b[^<>]{0,300}\bclass="[^"<>]{0,300}(?:gmail_quote|moz-cite)[\s\S]*$/i, "")
    .replace(/<(?:br|hr)\b[^<>]*>/gi, "\n")
    .replace(/<\/(?:p|div|li|tr|h\d)\s{0,9}>/gi, "\n\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) =>
      name ? (named[name.toLowerCase()] ?? all) : character(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
    );

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** Without what stands between the marks of a comment; one that nothing closes reaches to the end. */
function withoutComments(html: string) {
  const [first = "", ...rest] = html.split("<!--");
  return first + rest.map((piece) => piece.split("-->").slice(1).join("-->")).join("");
}
