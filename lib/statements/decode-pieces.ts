import { wideEncoding } from "@/lib/imports/decode";

/** Bytes that are held back for a letter that may not be whole; no letter is longer, and no text so long without a plain one. */
const held = 64 * 1024;

/**
 * Bytes to text, a piece at a time: in UTF-16 where they say or show it, else in UTF-8, and from where they fit that no longer as
 * Western European; until then all were letters that both write alike.
 */
export function textDecoder() {
  let wide: TextDecoder | null | undefined;
  let western = false;
  let rest: Uint8Array = new Uint8Array();

  function push(bytes: Uint8Array, last = false): string {
    if (wide === undefined && bytes.length > 0) wide = asWide(bytes);
    if (wide) return wide.decode(bytes, { stream: !last });
    const joined = new Uint8Array(rest.length + bytes.length);
    joined.set(rest);
    joined.set(bytes, rest.length);
    // Letters of several bytes end nowhere but before a byte that is a letter by itself.
    let end = joined.length;
    while (!last && end > 0 && (joined[end - 1] ?? 0) >= 0x80) end--;
    if (joined.length - end > held) end = joined.length;
    rest = joined.slice(end);
    return narrow(joined.subarray(0, end));
  }

  function narrow(bytes: Uint8Array) {
    if (!western)
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        western = true;
      }
    return new TextDecoder("windows-1252").decode(bytes);
  }

  return { push, end: () => push(new Uint8Array(), true) };
}

function asWide(bytes: Uint8Array) {
  const encoding = wideEncoding(bytes);
  return encoding && new TextDecoder(encoding);
}
