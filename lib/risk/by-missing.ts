type Unknown = { title: string; missing: string };

/** Rules that could not be answered, by what they lack: one thing found often answers several. What answers most comes first. */
export function byMissing(unknown: Unknown[]): { missing: string; titles: string[] }[] {
  return [...new Set(unknown.map(({ missing }) => missing))]
    .map((missing) => ({ missing, titles: unknown.filter((one) => one.missing === missing).map(({ title }) => title) }))
    .sort((one, other) => other.titles.length - one.titles.length);
}
