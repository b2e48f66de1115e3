/** What an ASCII character is for; those that only part words are 0. */
export const letter = 1;
export const digit = 2;
/** Commas, semicolons, strokes, brackets and the ends of lines part an address. */
export const end = 4;
/** What may stand inside a word: "o'connor", "n.w.". */
export const inner = 8;
export const sorts = new Uint8Array(128);
for (const sign of "abcdefghijklmnopqrstuvwxyz") sorts[sign.charCodeAt(0)] = letter;
for (const sign of "0123456789") sorts[sign.charCodeAt(0)] = digit;
for (const sign of "\n\r,;|()") sorts[sign.charCodeAt(0)] = end;
for (const sign of "'`.") sorts[sign.charCodeAt(0)] = inner;

export const isDigit = (code: number) => sorts[code] === digit;
export const isLetter = (code: number) => sorts[code] === letter;
