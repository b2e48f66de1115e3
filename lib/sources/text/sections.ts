import { fold, words } from "@/lib/matching/text";
import type { Line } from "./lines";

/** What the lines below a heading are about; "start" is what comes before the first heading, "other" is not read. */
export type Section = { about: "start" | "contact" | "work" | "education" | "other"; lines: Line[] };

/** Facts: headings of résumés and profiles in English, German, French, Spanish, Portuguese, Italian and Dutch, folded. */
const headings = {
  contact: `contact, contact details, contact information, contact info, kontakt, kontaktdaten, coordonnees, contacto, contatto, contatti,
    contato, contactgegevens, personal details, personal information, personliche daten`,
  work: `experience, work experience, professional experience, relevant experience, employment, employment history, work history,
    career history, career, professional background, work, jobs, berufserfahrung, beruflicher werdegang, berufspraxis,
    berufliche erfahrung, experience professionnelle, experiences professionnelles, parcours professionnel, experiencia,
    experiencia laboral, experiencia profesional, experiencia profissional, esperienza, esperienza professionale,
    esperienze professionali, esperienze lavorative, werkervaring`,
  education: `education, education and training, academic background, academic qualifications, academic history, studies, university,
    ausbildung, studium, bildung, bildungsweg, akademische ausbildung, formation, formations, etudes, educacion, formacion,
    formacion academica, estudios, educacao, formacao, formacao academica, istruzione, istruzione e formazione, formazione,
    opleiding, opleidingen`,
  other: `skills, top skills, technical skills, key skills, core skills, core competencies, competencies, projects, publications,
    languages, certifications, certificates, licenses and certifications, interests, hobbies, references, referees, awards,
    honors, honours, honors and awards, volunteering, volunteer experience, volunteer work, summary, professional summary, profile,
    about, about me, objective, career objective, activity, recommendations, courses, patents, featured, people also viewed,
    more profiles for you, kenntnisse, fahigkeiten, sprachen, sprachkenntnisse, interessen, projekte, ehrenamt, profil,
    uber mich, weiterbildung, zertifikate, competences, langues, loisirs, centres d interet, projets, habilidades, idiomas,
    competencias, intereses, cursos, perfil, lingue, competenze, talen, vaardigheden`,
} as const;

const abouts = new Map(
  Object.entries(headings).flatMap(([about, list]) =>
    list.split(",").map((heading) => [words(heading).join(" "), about as Section["about"]] as const),
  ),
);

/** What a line is the heading of, or null. */
export function headingOf({ text }: Line): Section["about"] | null {
  if (text.length > 60 || /\d/.test(text)) return null;
  const letters = text.replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1");
  return abouts.get(words(fold(letters.replace(/&/g, " and "))).join(" ")) ?? null;
}

/** The lines of a text by what they are about, in their order. */
export function sections(lines: readonly Line[]): Section[] {
  const found: Section[] = [{ about: "start", lines: [] }];
  for (const line of lines) {
    const about = headingOf(line);
    if (about) found.push({ about, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}
