/** For each character, where it stands in the pattern; all 0 between calls. */
const masks = new Int32Array(128);

/**
 * The fewest letters to add, drop or change so that a pattern of ASCII occurs somewhere in these words, written without
 * spaces; reads 31 letters of the pattern. Gene Myers, "A fast bit-vector algorithm for approximate string matching" (1999).
 */
export function occurrence(pattern: string, words: string[]): number {
  const length = Math.min(pattern.length, 31);
  if (length === 0) return 0;
  for (let i = 0; i < length; i++) {
    const code = pattern.charCodeAt(i);
    masks[code] = (masks[code] ?? 0) | (1 << i);
  }
  const top = 1 << (length - 1);
  let plus = -1;
  let minus = 0;
  let score = length;
  let best = score;
  for (const word of words)
    for (let j = 0; j < word.length; j++) {
      const equal = masks[word.charCodeAt(j)] ?? 0;
      const vertical = equal | minus;
      const horizontal = (((equal & plus) + plus) ^ plus) | equal;
      let plusH = minus | ~(horizontal | plus);
      let minusH = plus & horizontal;
      if (plusH & top) score++;
      else if (minusH & top) score--;
      if (score < best) best = score;
      plusH <<= 1;
      minusH <<= 1;
      plus = minusH | ~(vertical | plusH);
      minus = plusH & vertical;
    }
  for (let i = 0; i < length; i++) masks[pattern.charCodeAt(i)] = 0;
  return best;
}
