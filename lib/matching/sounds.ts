/**
 * How names written in Latin letters sound. One name is romanised many ways (Hussein, Hossein, Husayn; Zhukov, Joukov;
 * Hsueh, Xue; Ri, Lee): ISO 233 and 9, BGN/PCGN, French and English habits, Wade-Giles and pinyin, McCune-Reischauer
 * and Revised Romanization differ in the same few places, which the table here and the one of near sounds list.
 */

/** Letters that stand for one sound: S is sh, C is ch, c is ts, j is zh or dzh. The first that fits counts. */
const spellings = `shch=S schtsch=S chtch=S sch=S sh=S sz=S tsch=C tch=C tsh=C ts=c tz=c th=t dzh=j dj=j dzs=j dz=z dh=d zh=j ch=C cz=C
  ce=se ci=si cy=si ck=k c=k kh=h gh=g ph=f que=ke qui=ki q=k x=ks w=v aou=avu ou=u oo=u oe=o ow=o ue=u eu=u eo=o
  ee=i ei=e ey=e ej=e ie=i au=o aw=o ao=o ae=a ai=e ay=e aj=e`;

type Spelling = {
  letters: string;
  sound: string;
  /** It ends in a letter that belongs to the next syllable when a vowel follows: "ay" in Ayman, not in Maya. */
  closed: boolean;
};

/** By the two letters they begin with, of which the second is any after a spelling of one letter. */
const spellingsOf: Spelling[][] = Array.from({ length: 32 * 32 }, () => []);
const placeOf = (first: number, second: number) => (first & 31) * 32 + (second & 31);
for (const line of spellings.split(/\s+/)) {
  const [letters = "", sound = ""] = line.split("=");
  const spelling = { letters, sound, closed: /[aeo][ijwy]$/.test(letters) };
  const first = letters.charCodeAt(0);
  if (letters.length > 1) spellingsOf[placeOf(first, letters.charCodeAt(1))]?.push(spelling);
  else for (let second = 0; second < 32; second++) spellingsOf[placeOf(first, second)]?.push(spelling);
}

/** Writes a folded word by its sounds: equal for the commonest ways to romanise one name. */
export function sounds(spelled: string): string {
  const word = withoutFrench(spelled);
  let out = "";
  let at = 0;
  // Wade-Giles "hs" and pinyin "x" begin a syllable that others write "sh".
  if (word.startsWith("x") || word.startsWith("hs")) {
    out = "S";
    at = word.startsWith("x") ? 1 : 2;
  }
  while (at < word.length) {
    const spelling = spellingAt(word, at);
    const sound = spelling?.sound ?? soundAt(word, at);
    if (!out.endsWith(sound)) out += sound;
    at += spelling?.letters.length ?? 1;
  }
  return out || word;
}

/** What French habits write otherwise where it hangs on what follows: Faouzi is Fawzi and Daoud Dawud, Hamidouche Hamidush. */
const withoutFrench = (word: string) => word.replace(/aou(?=[^aeiou][aeiou])/, "au").replace(/(?<=...)che$/, "sh");

function spellingAt(word: string, at: number): Spelling | undefined {
  const second = at + 1 < word.length ? word.charCodeAt(at + 1) : 0;
  for (const spelling of spellingsOf[placeOf(word.charCodeAt(at), second)] as Spelling[])
    if (word.startsWith(spelling.letters, at) && !(spelling.closed && isVowel(word, at + spelling.letters.length)))
      return spelling;
}

function soundAt(word: string, at: number): string {
  const letter = word.charAt(at);
  if (letter === word.charAt(at + 1)) return "";
  const open = isVowel(word, at + 1);
  if (letter === "h" && !open) return "";
  if ((letter === "y" || letter === "j") && !open) return "i";
  return letter === "i" && open && at > 0 ? "y" : letter;
}

const isVowel = (word: string, at: number) => at < word.length && "aeiou".includes(word.charAt(at));
