import { organisationKey } from "./organisation-names";

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
