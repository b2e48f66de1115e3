import { fold, words } from "@/lib/matching/text";
import type { Line } from "./lines";
import { set } from "./word-lists";

/** What the lines below a heading are about; "start" is what comes before the first heading, "other" is not read. */
export type Section = { about: "start" | "contact" | "work" | "education" | "other"; lines: Line[] };

/**
 * Facts: headings of résumés and profiles in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Ukrainian, Polish,
 * Korean, Chinese and Japanese.
 */
const headings = {
  contact: `contact, contact details, contact information, contact info, kontakt, kontaktdaten, coordonnees, contacto, contatto, contatti,
    contato, contactgegevens, контакты, контактная информация, контакти, kontakty, 연락처, 联系方式, 聯絡方式, 連絡先, personal details, personal information, personliche daten,
    links, datos personales, dados pessoais, dati personali, informations personnelles, dane osobowe, личные данные, особисті дані`,
  work: `experience, work experience, professional experience, relevant experience, employment, employment history, work history,
    career history, career, professional background, work, jobs, berufserfahrung, beruflicher werdegang, berufspraxis,
    berufliche erfahrung, experience professionnelle, experiences professionnelles, parcours professionnel, experiencia,
    experiencia laboral, experiencia profesional, experiencia profissional, esperienza, esperienza professionale,
    esperienze professionali, esperienze lavorative, werkervaring, опыт, опыт работы, досвід, досвід роботи, doświadczenie,
    doświadczenie zawodowe, career summary, academic appointments, appointments, academic positions, research experience,
    industry experience, additional experience, werdegang, berufliche tatigkeit, berufliche tatigkeiten, praktika, parcours,
    trayectoria profesional, historia laboral, historico profissional, atuacao profissional, esperienza lavorativa, esperienze,
    percorso professionale, loopbaan, ervaring, arbetslivserfarenhet, arbeidserfaring, erhvervserfaring, przebieg kariery,
    профессиональный опыт, трудовая деятельность, професійний досвід, трудова діяльність, 경력, 경력 사항, 경력사항, 경험, 工作经历, 工作经验, 工作經歷, 工作經驗, 经历, 經歷, 職歴, 職務経歴, 経歴, 職務経験`,
  education: `education, education and training, academic background, academic qualifications, academic history, studies, university,
    ausbildung, studium, bildung, bildungsweg, akademische ausbildung, formation, formations, etudes, educacion, formacion,
    formacion academica, estudios, educacao, formacao, formacao academica, istruzione, istruzione e formazione, formazione,
    opleiding, opleidingen, educational qualification, educational qualifications, educational background, education background, academics,
    academic qualification, academic profile, qualifications, schulbildung, schule, schulische ausbildung, schulzeit, hochschulstudium,
    schulische und berufliche ausbildung, degrees, scolarite, diplomes, cursus, datos academicos, escolaridade, percorso di studi,
    titoli di studio, utdanning, utbildning, uddannelse, kształcenie, образование, освіта, wykształcenie, edukacja, 학력, 학력 사항, 학력사항, 교육, 教育经历, 教育背景,
    教育經歷, 学历, 學歷, 教育, 学歴`,
  other: `skills, top skills, technical skills, key skills, core skills, core competencies, competencies, projects, publications,
    languages, certifications, certificates, licenses and certifications, interests, hobbies, references, referees, awards,
    honors, honours, honors and awards, volunteering, volunteer experience, volunteer work, summary, professional summary, profile,
    about, about me, objective, career objective, activity, recommendations, courses, patents, featured, people also viewed,
    more profiles for you, kenntnisse, fahigkeiten, sprachen, sprachkenntnisse, interessen, projekte, ehrenamt, profil,
    uber mich, weiterbildung, zertifikate, competences, langues, loisirs, centres d interet, projets, habilidades, idiomas,
    competencias, intereses, cursos, perfil, lingue, competenze, talen, vaardigheden, навыки, языки, о себе, общие сведения, навички, мови, umiejętności, języki,
    training, volunteer, volunteering experience, teaching, grants, talks, presentations, leadership, achievements, key achievements,
    key projects, personal projects, selected projects, side projects, open source, professional development, memberships,
    affiliations, professional memberships, extracurricular activities, conferences, additional information, declaration, tools,
    technologies, licenses, licences, strengths, benevolat, engagement, engagements, voluntariado, voluntariat, volontariato,
    cursos complementares, certificacoes, certificaciones, certificazioni, certificados, corsi, competenze linguistiche,
    competenze digitali, kursy, szkolenia, certyfikaty, języki obce, zainteresowania, курсы, курси, сертификаты, сертифікати,
    проекты, проєкти, 기술 스택, 프로젝트, 수상, 어학, 교육 이수, 免許 資格, 資格 免許, 趣味, 志望動機, 기술, 보유 기술, 자격증, 언어, 소개, 자기소개, 技能, 专业技能, 語言, 语言, 证书, 個人簡介, 个人简介, 关于, スキル, 資格, 言語, 自己紹介, 自己pr, 概要`,
} as const;

/** Facts: words of such headings, which may be put otherwise, and words that stand beside them: "Where I have worked", "Mein beruflicher Weg". */
const headingWords = {
  work: set(`work worked working experience experiences employment employers career careers job jobs positions professional
    professionally beruf berufe berufliche beruflicher beruflichen beruflich berufserfahrung berufserfahrungen berufsleben berufsweg arbeit
    arbeitgeber gearbeitet werdegang erfahrung erfahrungen karriere laufbahn tatigkeiten professionnel professionnels professionnelle
    professionnelles carriere emplois travaille parcours experiencia experiencias laboral laborales profesional profesionales trayectoria
    empleo empleos trabajo trabajado profissional profissionais trajetoria carreira emprego empregos trabalho trabalhei esperienza
    esperienze professionale professionali lavorativa lavorative lavoro lavorato carriera werk werkervaring gewerkt loopbaan ervaring
    doswiadczenie zawodowe zawodowa zawodowy kariera praca pracy zatrudnienie zatrudnienia opyt raboty rabota trudovoy dosvid roboti robota`),
  education:
    set(`education educational academic studies study studied school schools schooling degrees qualifications ausbildung
    ausbildungen studium studiert bildung bildungsweg schule schulen schulische schulischer schulbildung akademische akademischer
    hochschule etudes etudie formation formations scolarite scolaire diplomes cursus universitaire academique formacion educacion estudios
    estudiado academica academicos formacao educacao escolaridade estudos istruzione formazione studi opleiding opleidingen onderwijs studie
    studies gestudeerd wyksztalcenie edukacja nauka szkoly obrazovanie osvita`),
  beside:
    set(`my i have ve been where what went to so far history background path journey timeline overview relevant selected previous past
    recent current other further additional main research teaching industry clinical and of the in at a mein meine meiner wo ich
    habe bisher bisherige bisheriger weg verlauf hintergrund stationen weitere ubersicht mon ma mes mi mis donde he historia historial
    antecedentes meu minha meus minhas onde historico mio mia miei percorso mijn waar ik heb overzicht achtergrond moja moje przebieg sciezka
    moy moya moi miy shlyakh put und et y e i en de du des la le les el los da do das dos della delle`),
};

const abouts = new Map(
  Object.entries(headings).flatMap(([about, list]) =>
    list.split(",").map((heading) => [words(fold(heading)).join(" "), about as Section["about"]] as const),
  ),
);

/** What a line is the heading of, or null. */
export function headingOf(text: string): Section["about"] | null {
  if (text.length > 60 || /\d/.test(text)) return null;
  const letters = text.replace(/\b(\p{L}) (?=\p{L}\b)/gu, "$1");
  const about = (said: string) => abouts.get(words(fold(said)).join(" ")) ?? null;
  const known = about(letters.replace(/&/g, " and ")) ?? inOtherWords(letters);
  if (known) return known;
  // "Education and Qualifications", "Studium und Schule"
  const [first = null, ...others] = letters.split(/\s+(?:and|und|et|y|e|i|og|och|en|&|та|и|і)\s+|\s*\/\s*/i).map(about);
  return others.length > 0 && others.every(Boolean) ? first : null;
}

/** What a heading of several words, all of them known, is about; null where it names both, or a word is not known. */
function inOtherWords(text: string): "work" | "education" | null {
  const said = words(fold(text));
  const named = (["work", "education"] as const).filter((about) => said.some((word) => headingWords[about].has(word)));
  const [about] = named;
  if (!about || named.length > 1 || said.length < 2) return null;
  return said.every((word) => headingWords[about].has(word) || headingWords.beside.has(word)) ? about : null;
}

/** The lines of a text by what they are about, in their order. */
export function sections(lines: readonly Line[]): Section[] {
  const found: Section[] = [{ about: "start", lines: [] }];
  for (const line of lines) {
    const about = headingOf(line.text);
    if (about) found.push({ about, lines: [] });
    else found.at(-1)?.lines.push(line);
  }
  return found;
}
