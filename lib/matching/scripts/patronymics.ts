// Patronymics in Cyrillic, which papers write short or tear apart.

/** Whether a word is only the end of one: consonants alone, a start that no word has, or the end of a patronymic. */
export const isTorn = (word: string) =>
  /^([бвгджзйклмнпрстфхцчшщ]{1,2}|(кт|лд|лт|нд|нт|рд|рт).*|\p{L}?[аеёєиіїо]?(вич|віч|вна|ўна))$/iu.test(word);

/**
 * Whether a word may be a patronymic that was written short, as Серг. for Сергеевич, or its father's name: it ends in a
 * consonant, and not as family names do (Сергеев is no Сергеевич).
 */
export const isShortPatronymic = (word: string) =>
  /^\p{L}{2,}[бвгджзйклмнпрстфхцчшщ]$/iu.test(word) &&
  !/([оеєё]в|[иіы]н|[иы]х|[иіу]к|[ею]ць?|[юя]к|[ий]ч)$/iu.test(word);

/** The father's name in a patronymic: "serge" of Sergeyevich; nothing of any other word. */
export const fathersName = (latin: string) => /^(.{3,}?)y?[eio]v([iy]t?ch|icz|na)$/.exec(latin)?.[1] ?? "";
