/** Words of names that are no name, or that come and go: facts about how names are written. */

/** Words that a space or a line parts, as a set. */
export const wordSet = (words: string) => new Set(words.trim().split(/\s+/));

/** Titles that nobody has for a name in any language. */
export const formsOfAddress = wordSet("mr mrs ms miss dr prof professor sir dame phd md");

/** Titles and degrees: never part of a name where they stand by themselves, though some are a name or a part of one elsewhere (Al-Shaykh). */
export const titles = wordSet(`
  ${[...formsOfAddress].join(" ")} mx mister rev reverend fr esq honourable honorable mba msc bsc
  herr frau dipl ing monsieur mme mlle madame senor senora sheikh shaikh shaykh cheikh haji hajji hajj haj alhaj
  hadj hadji alhaji hojatoleslam ayatollah mullah mulla mullo maulana mawlana maulavi maulvi mawlawi molvi moulavi president
  praesident prasident minister ambassador senator gen col lt capt maj sgt brig cmdr adm
  sra srta dna dra lic arq engr atty adv drs ir hj hjh bc mgr mudr judr phdr rndr avv dott dottssa ssa mst
  encik datuk dato geb geborene epouse
`);

/** What a title goes on with, each with a full stop: Dr. rer. nat., Dr. med. dent., Dr. h. c. */
export const faculties = wordSet(
  "agr biol c dent disc h habil ing iur jur med mont mult nat oec paed phil pol publ rer sc tech theol vet",
);

/** Degrees and licences, without full stops, as they are put after a name and a comma; some are somebody's name elsewhere. */
export const degrees = wordSet(`
  ba bs bsc bsn beng btech be bcom bba bfa ma ms msc mres meng mtech me mcom mba emba mfa mpa mph mphil mlis msw
  llb llm jd phd dphil edd dba md mbbs mbchb do dds dmd dvm pharmd psyd rn np lcsw
  pmp pmi cpa acca aca ca cma cfa cfp frm cissp cism cisa ccie ccna ceh csm cspo psm itil pe peng ceng shrm shrmcp phr sphr
  frcs facs mrcp fca esq mbe obe cbe kbe
`);

/** What tells a son from his father, and how it is written. */
export const generations: ReadonlyMap<string, string> = new Map([
  ["jr", "Jr"],
  ["junior", "Jr"],
  ["sr", "Sr"],
  ["senior", "Sr"],
  ["ii", "II"],
  ["iii", "III"],
  ["iv", "IV"],
]);

/** Particles that are first or family names too, where they are the last of three words or more; of two words the last is always one. */
export const alsoNames = wordSet("an das do e i la le los ter ud ur van y");

/** Small words inside names that are often left out or joined to their neighbour. */
export const particles = wordSet(`
  de del della dello di da do dos das du la le las los les van von vom der den ter ten zu zur af av bin ibn ben bint
  binti al el ul ud ur ad as ash az ar an at e y i
`);

/** What says "son of" and "daughter of" inside a name. */
export const childOf: ReadonlyMap<string, "son" | "daughter"> = new Map([
  ...["bin", "ibn", "ben"].map((word) => [word, "son"] as const),
  ...["binti", "bint"].map((word) => [word, "daughter"] as const),
]);

/** What people write where they state no name. */
export const placeholders = wordSet("na null nil unknown undefined tbd tba");

/** Titles, and first halves of double given names, that people often leave out; a family name never is. */
export const oftenLeftOut = wordSet(`
  muhammad mohammad mohammed mohamed muhammed mohamad mohamud mohd muhd md abdul sayyid sayed sayyed seyed seyyed syed said
  qari hafiz qazi ustad imam sri shri smt general colonel major captain commander doctor engineer u daw
  jose juan jean maria marie
`);
