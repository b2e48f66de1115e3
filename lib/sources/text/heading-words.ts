import { set } from "./word-lists";

/**
 * Facts: headings of résumés and profiles in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian, Ukrainian, Polish,
 * Korean, Chinese and Japanese.
 */
export const headings = {
  contact: `contact, contact details, contact information, contact info, kontakt, kontaktdaten, coordonnees, contacto, contatto, contatti,
    contato, contactgegevens, контакты, контактная информация, контакти, kontakty, 연락처, 联系方式, 聯絡方式, 連絡先, personal details, personal
    information, personliche daten, links, datos personales, dados pessoais, dati personali, informations personnelles, dane osobowe,
    личные данные, особисті дані`,
  work: `experience, employment, career, work, jobs, berufserfahrung, berufspraxis, experiencia, esperienza, werkervaring, опыт, досвід,
    doświadczenie, career summary, academic appointments, appointments, academic positions, werdegang, berufliche tatigkeit, praktika,
    parcours, atuacao profissional, esperienze, loopbaan, ervaring, arbetslivserfarenhet, arbeidserfaring, erhvervserfaring, przebieg
    kariery, профессиональный опыт, трудовая деятельность, професійний досвід, трудова діяльність, 경력, 경력 사항, 경력사항, 경험, 工作经历, 工作经验,
    工作經歷, 工作經驗, 经历, 經歷, 職歴, 職務経歴, 経歴, 職務経験`,
  education: `education, academic qualifications, studies, university, ausbildung, studium, bildung, bildungsweg, formation, formations, etudes,
    educacion, formacion, estudios, educacao, formacao, istruzione, formazione, opleiding, opleidingen, educational qualification,
    educational qualifications, academics, academic qualification, academic profile, qualifications, schulbildung, schule, schulzeit,
    hochschulstudium, where i went to school, schulische und berufliche ausbildung, aus und weiterbildung, degrees, scolarite,
    diplomes, cursus, datos academicos, escolaridade, titoli di studio, utdanning, utbildning, uddannelse, kształcenie, образование,
    освіта, wykształcenie, edukacja, 학력, 학력 사항, 학력사항, 교육, 教育经历, 教育背景, 教育經歷, 学历, 學歷, 教育, 学歴`,
  other: `skills, technical skills, competencies, projects, publications, languages, certifications, certificates, interests, hobbies,
    references, referees, awards, honors, honours, volunteering, summary, profile, about, about me, objective, activity, activities,
    recommendations, courses, patents, featured, people also viewed, more profiles for you, kenntnisse, fahigkeiten, sprachen,
    sprachkenntnisse, interessen, projekte, ehrenamt, profil, uber mich, weiterbildung, zertifikate, competences, langues, loisirs,
    centres d interet, projets, habilidades, idiomas, competencias, intereses, cursos, perfil, lingue, competenze, talen,
    vaardigheden, навыки, языки, о себе, общие сведения, навички, мови, umiejętności, języki, training, volunteer, teaching, grants,
    talks, presentations, leadership, achievements, side projects, open source, professional development, memberships, affiliations,
    extracurricular activities, conferences, additional information, declaration, tools, technologies, licenses, licences, strengths,
    benevolat, engagement, engagements, voluntariado, voluntariat, volontariato, cursos complementares, certificacoes,
    certificaciones, certificazioni, certificados, corsi, competenze linguistiche, competenze digitali, kursy, szkolenia, certyfikaty,
    języki obce, zainteresowania, курсы, курси, сертификаты, сертифікати, проекты, проєкти, 기술 스택, 프로젝트, 수상, 어학, 교육 이수, 免許 資格, 資格 免許,
    趣味, 志望動機, 기술, 보유 기술, 자격증, 언어, 소개, 자기소개, 技能, 专业技能, 語言, 语言, 证书, 個人簡介, 个人简介, 关于, スキル, 資格, 言語, 自己紹介, 自己pr, 概要`,
} as const;

/** Facts: words of such headings, which may be put otherwise, and words that stand beside them: "Where I have worked", "Mein beruflicher Weg". */
export const headingWords = {
  work: set(`
    work worked working experience experiences employment employers career careers job jobs positions professional professionally beruf berufe
    berufliche beruflicher beruflichen beruflich berufserfahrung berufserfahrungen berufsleben berufsweg arbeit arbeitgeber gearbeitet
    werdegang erfahrung erfahrungen karriere laufbahn tatigkeiten professionnel professionnels professionnelle professionnelles carriere
    emplois travaille parcours experiencia experiencias laboral laborales profesional profesionales trayectoria empleo empleos trabajo
    trabajado profissional profissionais trajetoria carreira emprego empregos trabalho trabalhei esperienza esperienze professionale
    professionali lavorativa lavorative lavoro lavorato carriera werk werkervaring gewerkt loopbaan ervaring doswiadczenie zawodowe zawodowa
    zawodowy kariera praca pracy zatrudnienie zatrudnienia opyt raboty rabota trudovoy dosvid roboti robota`),
  education: set(`
    education educational academic studies study studied schooling degrees ausbildung ausbildungen studium studiert bildung bildungsweg
    schulische schulischer schulbildung akademische akademischer etudes etudie formation formations scolarite scolaire diplomes cursus
    universitaire academique formacion educacion estudios estudiado academica academicos formacao educacao escolaridade estudos istruzione
    formazione studi opleiding opleidingen onderwijs studie gestudeerd wyksztalcenie edukacja nauka obrazovanie osvita`),
  other: set(`
    skills skill competencies competences profile summary objective objectives statement qualifications languages language certifications
    certificates licenses licences licensure interests hobbies references referees awards honors honours achievements projects
    publications courses training volunteer volunteering memberships affiliations conferences talks presentations
    patents strengths highlights kenntnisse fahigkeiten kompetenzen sprachen sprachkenntnisse interessen
    projekte ehrenamt profil weiterbildung weiterbildungen zertifikate referenzen ziele langues loisirs projets certificats centres interet
    objectif habilidades idiomas competencias intereses cursos perfil objetivo certificaciones proyectos referencias certificacoes
    certificados projetos interesses lingue competenze interessi corsi progetti obiettivo certificazioni talen vaardigheden projecten
    cursussen umiejetnosci jezyki kursy szkolenia zainteresowania projekty`),
  beside: set(`
    my i have ve been where what went to so far history background path journey progression timeline overview relevant selected previous past recent
    current other further additional main research teaching industry clinical record records key core top personal and of the in at a mein
    meine meiner wo ich habe bisher bisherige bisheriger weg verlauf hintergrund stationen weitere ubersicht mon ma mes mi mis donde he
    historia historial antecedentes meu minha meus minhas onde historico mio mia miei percorso mijn waar ik heb overzicht achtergrond moja
    moje przebieg sciezka moy moya moi miy shlyakh put und et y e i en de du des la le les el los da do das dos di della delle`),
};
