type Person = { id: string; name: string };

/**
 * A text in its parts: those that say "@Name" of one of these people, and what stands between them. The longer of two names is
 * meant, so that "@Ann Leeds" is not Ann Lee.
 */
export function mentionParts(text: string, people: readonly Pick<Person, "name">[]) {
  if (people.length === 0) return [{ text, mention: false }];
  const names = people.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const either = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(@(?:${either}))(?![\\p{L}\\p{N}])`, "u"))
    .map((part, place) => ({ text: part, mention: place % 2 === 1 }));
}

/** The ids of those among these people whom a text mentions. */
export function mentionedIn(text: string, people: readonly Person[]) {
  const said = new Set(mentionParts(text, people).flatMap((part) => (part.mention ? part.text : [])));
  return people.filter(({ name }) => said.has(`@${name}`)).map(({ id }) => id);
}
