import { country, region } from "@/lib/matching/regions";
import { fold, words } from "@/lib/matching/text";

const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Facts: words that name what somebody does, in titles of jobs. */
const roles = set(`
  accountant administrator adviser advisor agent analyst apprentice architect artist assistant associate attendant auditor baker
  barista bookkeeper broker buyer captain carer cashier chef chief clerk cleaner coach consultant controller cook coordinator
  copywriter counsel courier curator dentist designer developer dev devops director dispatcher doctor driver economist editor
  electrician engineer estimator executive fellow foreman founder cofounder freelancer gardener guard handler head host hostess
  inspector installer instructor intern investigator janitor journalist judge labourer lawyer lead lecturer librarian machinist
  manager marketer mechanic mentor merchandiser midwife nurse officer operator optician owner painter paralegal paramedic partner
  pharmacist photographer physician physiotherapist pilot planner plumber president producer professor programmer promoter
  psychologist receptionist recruiter registrar reporter representative researcher sales salesperson scientist scrum secretary
  server specialist sre staff stylist supervisor surgeon surveyor tailor teacher teamlead technician tester therapist trainee
  trainer translator tutor underwriter vet waiter waitress warden welder writer cto ceo cfo coo cio vp
  entwickler entwicklerin ingenieur ingenieurin leiter leiterin berater beraterin kaufmann kauffrau sachbearbeiter
  sachbearbeiterin werkstudent werkstudentin praktikant praktikantin geschaftsfuhrer lehrer lehrerin
  ingenieure developpeur developpeuse directeur directrice responsable conseiller conseillere stagiaire charge chargee assistante
  ingeniero ingeniera desarrollador desarrolladora gerente director directora analista consultor consultora becario profesor
  engenheiro engenheira desenvolvedor desenvolvedora coordenador estagiario sviluppatore ingegnere consulente tirocinante
  ontwikkelaar medewerker adviseur stagiair`);

/** Facts: words that only organisations have in their names. */
const organisations = set(`
  inc incorporated corp corporation company llc llp plc ltd limited pty pvt gmbh ag kg ohg ug se sas sarl spa srl bv nv oy ab aps
  kk sa group holding holdings bank university college hospital clinic school institute council ministry department agency
  association foundation trust museum library airlines airways logistics technologies technology solutions systems software
  consulting partners services industries laboratories labs studio studios media networks pharmaceuticals insurance energy motors
  retail health healthcare payments capital ventures pharma robotics analytics international
  electronics foods stores restaurant hotel universitat hochschule bundesamt stadt ville mairie ayuntamiento`);

const schools = set(`
  university college school institute academy polytechnic faculty conservatory lyceum gymnasium universitat hochschule
  fachhochschule realschule berufsschule akademie universite ecole lycee institut universidad escuela instituto colegio
  facultad universidade faculdade escola universita scuola politecnico liceo istituto universiteit hogeschool mit eth`);

const degrees =
  /\b(bachelors?|masters?|doctor(ate)?|ph\.? ?d|m\.? ?phil|b\.? ?sc|m\.? ?sc|b\.? ?eng|m\.? ?eng|b\.? ?a|m\.? ?a|b\.? ?s|m\.? ?s|mba|llb|llm|b\.? ?tech|m\.? ?tech|diploma|diplom|abitur|magister|associate|certificate|a-levels?|gcses?|baccalaureat|licence|licenciatura|laurea|grado|ingenieria)\b/i;

const employmentTypes =
  /^(full-?time|part-?time|self-?employed|freelance|contract|internship|apprenticeship|seasonal|permanent|temporary|remote|hybrid|on-?site|vollzeit|teilzeit)$/i;

const has = (list: Set<string>, part: string) =>
  words(fold(part)).some((word) => list.has(word) || list.has(word.replace(/s$/, "")));

/** Whether a part of a line names what somebody does: “Support agent”. */
export const isRole = (part: string) => has(roles, part);
/** Whether a part of a line has a word or form that only organisations have: “Harbour Ltd”. */
export const isOrganisation = (part: string) => has(organisations, part);

/** A title ends with what somebody does ("Software Engineer"), begins with it ("Head of Sales"), or has it and nothing of an organisation. */
export function isTitle(part: string): boolean {
  const [first = "", ...others] = words(fold(part)).filter((word) => !/^(i{1,3}|iv|v|\d+)$/.test(word));
  const last = others.at(-1) ?? first;
  const leads = roles.has(first) && /^(of|for|de|du|des)$/.test(others[0] ?? "");
  return roles.has(last) || leads || (isRole(part) && !isOrganisation(part));
}

/** Whether a part of a line names a place of study: “University of Hull”. */
export const isSchool = (part: string) => has(schools, part);
/** Whether a part of a line names a degree: “BA”. */
export const isDegree = (part: string) => degrees.test(fold(part));
/** Whether a part of a line is a land or state; two letters are one only where both are large: "Lee, Mo" is a person. */
const isLand = (part: string) =>
  (part.length > 2 || part === part.toUpperCase()) && Boolean(region(fold(part)) ?? country(fold(part)));
const legalForm = /^(inc|llc|ltd|gmbh|corp|plc|llp|co|s\.?a|ag|pty ltd|pvt ltd)\.?$/i;

/** Whether a text is a place by its last part: "Denver, Colorado", "Leeds, United Kingdom". */
export function isPlaceText(text: string): boolean {
  const pieces = text.split(",").map((piece) => piece.trim());
  const names = pieces.length > 1 && pieces.length < 4 && !/\d/.test(text) && !isRole(text) && !isOrganisation(text);
  return names && isLand(pieces.at(-1) ?? "");
}

/** A heading of an entry as its parts: "Clerk, Acme, Inc., Leeds, UK" is "Clerk" and "Acme, Inc.". */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  for (const block of text.split(/\t|\s+[|·•]\s+|\s+[–—-]\s+/)) {
    if (isPlaceText(block)) continue;
    for (const piece of block.split(/[,;]\s+/)) {
      const part = piece.replace(/^[\s(]+|[\s,;:)]+$/g, "");
      if (legalForm.test(part) && parts.length > 0) parts.push(`${parts.pop()}, ${part}`);
      else if (part && !employmentTypes.test(part)) parts.push(part);
    }
  }
  return withoutPlace(parts);
}

/** A land or state at the end goes, and the town before it where more than two parts are left. */
function withoutPlace(parts: string[]): string[] {
  const isAtEnd = parts.length > 2 && isLand(parts.at(-1) ?? "");
  if (!isAtEnd) return parts;
  const rest = parts.slice(0, -1);
  const still = withoutPlace(rest);
  if (still.length < rest.length) return still;
  return rest.length > 2 && !isOrganisation(rest.at(-1) ?? "") ? rest.slice(0, -1) : rest;
}
