/** How many words are kept of those that names are made of. */
export const mostWords = 20_000;

/** Reads a text once and keeps what was read for the next time; all is forgotten when there is more than `most`. */
export function keeping<Read>(most: number, read: (text: string) => Read): (text: string) => Read {
  const kept = new Map<string, Read>();
  return (text) => {
    const known = kept.get(text);
    if (known) return known;
    if (kept.size >= most) kept.clear();
    const made = read(text);
    kept.set(text, made);
    return made;
  };
}
