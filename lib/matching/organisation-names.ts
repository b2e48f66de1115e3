import { fold, tidy, words } from "./text";
import { townName } from "./town-names";

/** Facts: words of legal forms, and small ones. */
const legalForms = new Set(
  `inc incorporated corp corporation co company llc llp lp plc pllc ltd limited pty pvt private pte sdn bhd tbk gmbh mbh ag
  aktiengesellschaft kg kgaa ohg ug se sa sas sasu sarl eurl srl spa ltda lda bv nv oy oyj ab as aps kk kft doo zoo sro sti ooo
  oao zao pao group holding holdings the of and for at de la y und et`.split(/\s+/),
);

/** Facts: legal forms that are several words, or one that says something elsewhere, and so are known at the end of a folded name alone. */
const endForms = / (?:a\/s|s\/a|e\.? ?v|sp\.? ?z\.? ?o\.? ?o|spol\.? s r\.? ?o|s\.? ?a\.?(?: ?b\.?)? de c\.? ?v)\.?$/i;

/** Facts: legal forms in Japanese, Korean and Chinese, which stand before or behind a name without a space. */
const unspacedForms =
  /株式会社|有限会社|合同会社|주식회사|유한회사|(?:股份)?有限(?:责任)?公司|[㈱㈜]|[(（][株주][)）]/g;

/** Facts: words of names of schools that are written in the school's language or in English. */
const translated = new Map(
  Object.entries({
    universitat: "university",
    universitaet: "university",
    universite: "university",
    universidad: "university",
    universidade: "university",
    universita: "university",
    universiteit: "university",
    universitet: "university",
    uniwersytet: "university",
    universitesi: "university",
    univ: "university",
    uni: "university",
    technische: "technical",
    technischen: "technical",
    tech: "technical",
    technology: "technical",
    polytechnic: "technical",
    polytechnique: "technical",
    politecnico: "technical",
    politechnika: "technical",
    instituto: "institute",
    istituto: "institute",
    institut: "institute",
    inst: "institute",
    intl: "international",
    natl: "national",
  }),
);

/** Facts: names one organisation has had or goes by, a line each. */
const renamed = `
meta platforms, meta, facebook
x corp, twitter
block, square
hewlett packard, hp
ernst young, ey
pricewaterhousecoopers, pwc, price waterhouse coopers
deloitte, deloitte touche
jpmorgan chase, jp morgan, jpmorgan, j p morgan
alphabet, google
accenture, andersen consulting
kyndryl, ibm global services
international business machines, ibm
bank of america, bofa
procter gamble, p g
johnson johnson, j j
3m, minnesota mining manufacturing
rtx, raytheon technologies
verizon media, oath
booz allen hamilton, booz allen
atos, atos origin
cognizant, cognizant technology solutions
tata consultancy services, tcs
sun microsystems, sun
volkswagen, vw
london school of economics and political science, london school of economics, lse
self employed, self employment, freelance, freelancer
general electric, ge
ericsson, telefonaktiebolaget lm ericsson
petrobras, petroleo brasileiro
commonwealth bank of australia, commbank
bank of montreal, bmo
isbank, turkiye is bankasi
hcltech, hcl technologies
hitachi, 日立製作所
tencent, 腾讯
kakao, 카카오
woowa brothers, 우아한형제들
eth zurich, ethz, eidgenossische technische hochschule zurich, swiss federal institute of technology zurich
epfl, ecole polytechnique federale de lausanne, swiss federal institute of technology lausanne
rwth aachen, rwth aachen university, rheinisch westfalische technische hochschule aachen
kth, kth royal institute of technology, royal institute of technology, kungliga tekniska hogskolan
lmu munich, ludwig maximilians universitat munchen, university of munich
heidelberg university, ruprecht karls universitat heidelberg
university of bologna, alma mater studiorum universita di bologna
charles university, univerzita karlova, charles university in prague
czech technical university in prague, ceske vysoke uceni technicke v praze, cvut
jagiellonian university, uniwersytet jagiellonski
agh university of science and technology, agh university of krakow, akademia gorniczo hutnicza
middle east technical university, metu, orta dogu teknik universitesi, odtu
eotvos lorand university, elte, eotvos lorand tudomanyegyetem
budapest university of technology and economics, bme, budapesti muszaki es gazdasagtudomanyi egyetem
national technical university of athens, ntua, Εθνικό Μετσόβιο Πολυτεχνείο
moscow institute of physics and technology, mipt, МФТИ, Московский физико-технический институт
lomonosov moscow state university, moscow state university, МГУ, Московский государственный университет
seoul national university, 서울대학교, 서울대
kaist, korea advanced institute of science and technology, 한국과학기술원, 카이스트
postech, pohang university of science and technology, 포항공과대학교
hanoi university of science and technology, dai hoc bach khoa ha noi
technion, technion israel institute of technology, הטכניון
university of new south wales, unsw, unsw sydney
university of lagos, unilag
pennsylvania state university, penn state, penn state university
university of pennsylvania, upenn
washington university in st louis, washu, wustl
virginia tech, virginia polytechnic institute and state university
california institute of technology, caltech
`;

/** Facts: places with two universities that only the order of the words tells apart, such as York University in Toronto. */
export const twoUniversities = new Set(
  "york miami washington lincoln newcastle victoria westminster suffolk jinan".split(" "),
);

/** Folded words as the school's language and English have them alike, without legal forms and small words. */
export const inOneForm = (all: string[]) =>
  all.map((word) => translated.get(word) ?? townName(word)).filter((word) => !legalForms.has(word));

/** The words of a name that tell: folded and in one form; all words when none does. */
export function tellingWords(name: string): string[] {
  const folded = fold(name.replace(unspacedForms, " ")) || fold(name);
  const all = words(folded.replace(endForms, "").replace(/&/g, " and "));
  const kept = inOneForm(all);
  return kept.length > 0 ? kept : all.map((word) => translated.get(word) ?? townName(word));
}

/** What two names have in common when their words are the same, in whatever order; for an index. */
export const organisationKey = (name: string) => tellingWords(name).toSorted().join(" ");

const oneName = new Map(
  renamed
    .trim()
    .split("\n")
    .flatMap((line) => {
      const names = line.split(", ").map(organisationKey);
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);

/** Whether two keys are names that one organisation has had. */
export const areOfOne = (a: string, b: string) => oneName.has(a) && oneName.get(a) === oneName.get(b);

/** Whether the names that this organisation has had are known. */
export const isKnown = (key: string) => oneName.has(key);

/** A name without its legal form, in its own letters. */
export function withoutForms(name: string): string {
  const kept = name
    .replace(unspacedForms, " ")
    .replace(endForms, "")
    .split(" ")
    .filter((word) => !legalForms.has(words(fold(word)).join("")));
  return tidy(kept.join(" ")) || name;
}
