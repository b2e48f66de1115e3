const initials = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const medials = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
/** The 27 finals by the seven sounds they have at the end of a syllable; L for ㄹ, G for ㅇ. */
const finals = [..." KKKNNNTLKMLLLPLMPPTTGTTKTPT"];

/** Takes Korean syllables apart by their code points (Unicode, chapter 3.12), which are ordered by sound. */
export const jamo = (word: string) =>
  [...word.normalize("NFC")].flatMap((syllable) => {
    const index = (syllable.codePointAt(0) ?? 0) - 0xac00;
    if (index < 0 || index > 11171) return [syllable];
    return [
      initials[Math.floor(index / 588)] ?? "",
      medials[Math.floor(index / 28) % 21] ?? "",
      ...(index % 28 > 0 ? [finals[index % 28] ?? ""] : []),
    ];
  });
