/** Whether a Latin word can be Japanese: its syllables end in vowels or n, and it has so many vowels at least. */
export const isRomaji = (latin: string, vowels: number) =>
  /^(?:(?:[kgsztdnhbpmrywjf]|sh|ch|ts|[kgsztnhbpmr]y|(?<=[aiueo])(?:kk|tt|ss|pp|ssh|tch))?[aiueo](?:h(?![aiueoy]))?|n(?![aiueoy])|m(?=[bpm]))+$/.test(
    latin,
  ) && (latin.match(/[aiueo]/g)?.length ?? 0) >= vowels;
