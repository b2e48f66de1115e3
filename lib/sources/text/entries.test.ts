import { expect, test } from "vitest";
import { readText } from "./read";

const read = (text: string) =>
  readText(text).claims.flatMap(({ attribute, text }) => (/work|education/.test(attribute) ? [text] : []));

test.each([
  [
    "a town between employer and title does not hide the title",
    "Experience\n\nAcme Corp\nLondon, UK\nProduct Manager\n2018 – 2021\nOwned the roadmap.",
    ["Product Manager, Acme Corp, 2018 – 2021"],
  ],
  [
    "Korean writes a school and a degree in a row",
    "학력\n2008.03 - 2012.02 서울대학교 컴퓨터공학 학사",
    ["컴퓨터공학 학사, 서울대학교, Mar 2008 – Feb 2012"],
  ],
  [
    "a town behind an employer is no title",
    "Experience\nClerk\nHarbour & Pine LLC, Syracuse, NY — July 2017 – March 2021",
    ["Clerk, Harbour & Pine LLC, Jul 2017 – Mar 2021"],
  ],
  [
    "a town without a land neither",
    "Berufserfahrung\n09.2016 – 02.2021\tMozart Software OG, Salzburg\nSoftware-Entwicklerin",
    ["Software-Entwicklerin, Mozart Software OG, Sep 2016 – Feb 2021"],
  ],
  [
    "an employer with its town and state is no place",
    "Experience\nStaff engineer\nBluefin, Ithaca, NY — March 2021 – Present",
    ["Staff engineer, Bluefin, from Mar 2021"],
  ],
  [
    "how long it was is no title in other languages",
    "Berufserfahrung\nTeamleiter\nStahl GmbH · Vollzeit\nOkt. 2019–Heute · 7 Jahre 2 Monate",
    ["Teamleiter, Stahl GmbH, from Oct 2019"],
  ],
  [
    "the word before dates is no title",
    "Expérience professionnelle\nDéveloppeuse web\nAgence Petit Prince\nDe septembre 2015 à juin 2019",
    ["Développeuse web, Agence Petit Prince, Sep 2015 – Jun 2019"],
  ],
  [
    "labels are read as such",
    "Experience\nCompany: Deccan Telecom Pvt. Ltd.\nDesignation: Senior Engineer\nDuration: May 2019 to till date",
    ["Senior Engineer, Deccan Telecom Pvt. Ltd., from May 2019"],
  ],
  [
    "what tells without a mark is no employer",
    "Experience\nHarbour Ltd\nTeam manager (2019 – 2020)\nMoved monolith to services\nTeam lead (2017 – 2019)",
    ["Team manager, Harbour Ltd, 2019 – 2020", "Team lead, Harbour Ltd, 2017 – 2019"],
  ],
  [
    "an employer that LinkedIn names with how people are employed ends a group of jobs",
    "Experience\nNorthgate Logistics\n6 yrs 2 mos\nTeam manager\nSep 2022 - Present\nWeb developer\nBluefin · Contract\n2017 - 2019",
    ["Team manager, Northgate Logistics, from Sep 2022", "Web developer, Bluefin, 2017 – 2019"],
  ],
  [
    "a department is a part of its university",
    "Academic appointments\n2019–\tProfessor, Department of Informatics, University of Bergen",
    ["Professor, University of Bergen, from 2019"],
  ],
  [
    "jobs in a list are read where all are",
    "Experience\n• Clerk, Acme Ltd, 2019 – 2020\n• Agent, Harbour Ltd, 2017 – 2018",
    ["Clerk, Acme Ltd, 2019 – 2020", "Agent, Harbour Ltd, 2017 – 2018"],
  ],
  [
    "what stands beside an employer and is no word for what somebody does is no title",
    "Experience\nHarbour Ltd\tMarketing\t2015 – 2017\nMillbrook\nNorthgate Ltd\tLeeds\t2013 – 2015",
    ["Harbour Ltd, 2015 – 2017", "Northgate Ltd, 2013 – 2015"],
  ],
  [
    "a line between that says how people are employed is left out",
    "Experience\nProduct manager\nContract\nNetflix\n2019 – 2021",
    ["Product manager, Netflix, 2019 – 2021"],
  ],
  [
    "a place in brackets is no part of an employer, and a title may have some",
    "Experience\nSoftware Engineer (Platform)\nWalmart Inc. (Tulsa, OK)\n2014 – 2020",
    ["Software Engineer (Platform), Walmart Inc., 2014 – 2020"],
  ],
  [
    "dates with a day, and the place beside them",
    "Work experience\n01/02/2018 – CURRENT – Torino, Italy\nSOFTWARE DEVELOPER – ACME S.R.L.",
    ["SOFTWARE DEVELOPER, ACME S.R.L., from 2018"],
  ],
  [
    "jobs in a row below their employer",
    "Experience\nCorrib Software, Galway\nManager (2022 – present)\nArchitecture of the claims platform\nSenior Engineer (2017 – 2019)\nShannon Airport Authority\nEngineer (2012 – 2017)",
    [
      "Manager, Corrib Software, from 2022",
      "Senior Engineer, Corrib Software, 2017 – 2019",
      "Engineer, Shannon Airport Authority, 2012 – 2017",
    ],
  ],
  [
    "jobs in a row below their employer and how long they were together",
    "Experience\nBluefin Systems Ltd\t2015 – 2021\nSenior Engineer\t2018 – 2021\nEngineer\t2015 – 2018\nHarbour Ltd\t2012 – 2015",
    [
      "Bluefin Systems Ltd, 2015 – 2021",
      "Senior Engineer, Bluefin Systems Ltd, 2018 – 2021",
      "Engineer, Bluefin Systems Ltd, 2015 – 2018",
      "Harbour Ltd, 2012 – 2015",
    ],
  ],
  [
    "a title below another employer that cannot be read is not the last one's",
    "Experience\nHarbour Ltd\nManager (2019 – 2020)\nBluefin, Leeds\nEngineer (2017 – 2019)\nWarner Bros.\nClerk (2015 – 2017)",
    ["Manager, Harbour Ltd, 2019 – 2020", "Engineer, Bluefin, 2017 – 2019"],
  ],
  [
    "a small word ends what a title says",
    "Experience\nSoftware Developer in Test, EA Games, 2010 – 2012",
    ["Software Developer in Test, EA Games, 2010 – 2012"],
  ],
  [
    "dates in the midst of a line",
    "Experience\nManager | 2012 – 2014 | Boots\nFrom 03/2020 to present: Nurse, Royal Infirmary",
    ["Manager, Boots, 2012 – 2014", "Nurse, Royal Infirmary, from Mar 2020"],
  ],
  [
    "dates between title and employer",
    "Experience\nSoftware Engineer\n2020 – now\nBluefin\nBuilt it\nDeveloper\n2015 – 2019\nNorthgate",
    ["Software Engineer, Bluefin, from 2020", "Developer, Northgate, 2015 – 2019"],
  ],
  [
    "dates between school and degree",
    "Education\nUniversity of Leeds\n2012 – 2015\nBSc, Physics\nLeeds Grammar School\n2005 – 2012\nA levels",
    ["BSc, Physics, University of Leeds, 2012 – 2015", "A levels, Leeds Grammar School, 2005 – 2012"],
  ],
  [
    "an employer above is one before a part of it beside the title",
    "Experience\nGLOBEX CORPORATION\tSpringfield, IL\nSenior Manager, Operations\tJan 2018 – Present\nMoved files",
    ["Senior Manager, GLOBEX CORPORATION, from Jan 2018"],
  ],
  [
    "a diploma is no school",
    "Education\n2015-05\nHigh School Diploma\nReno High School",
    ["High School Diploma, Reno High School, until May 2015"],
  ],
  [
    "LinkedIn's page in words that nobody knows",
    "Expérience\nPâtissier\nLumen · CDI\njanv. 2020 - aujourd’hui · 6 ans\nNantes · Sur site\nPlombier\nDuval\nmars 2018 - août 2019 · 1 an 6 mois",
    ["Pâtissier, Lumen, from Jan 2020", "Plombier, Duval, Mar 2018 – Aug 2019"],
  ],
  [
    "whom somebody worked for within a title is no employer",
    "Experience\nMember of the Council, 2015 – 2017\nDepartment for Transport, Analyst, 2012 – 2015",
    ["Analyst, Department for Transport, 2012 – 2015"],
  ],
  [
    "nor is it one below a job that could not be read",
    "Experience\nBluefin, Leeds\nManager (2019 – 2020)\nMoved monolith to billing\nTeam lead (2017 – 2019)",
    [],
  ],
  [
    "a bracket that belongs to a name stays",
    "Formação\nUniversidade Federal do Rio (UFRJ)\nBacharelado\t2011 – 2015",
    ["Bacharelado, Universidade Federal do Rio (UFRJ), 2011 – 2015"],
  ],
  [
    "an unknown title stands where the others have theirs",
    "Experience\nManager\nHarbour Ltd\n2019 – 2021\n\nFigure setter\nNorthgate Ltd\n2017 – 2019",
    ["Manager, Harbour Ltd, 2019 – 2021", "Figure setter, Northgate Ltd, 2017 – 2019"],
  ],
  [
    "and so does an employer before its town",
    "Experience\nManager, Harbour Ltd, Leeds\t2019 – 2021\nNurse, St. Luke's, York\t2017 – 2019",
    ["Manager, Harbour Ltd, 2019 – 2021", "Nurse, St. Luke's, 2017 – 2019"],
  ],
  [
    "where no word bears it out, nothing is read",
    "Experience\n2019 – 2021\nManager\nHarbour Ltd\n2017 – 2019\nTravels\nSouth America",
    ["Manager, Harbour Ltd, 2019 – 2021"],
  ],
  [
    "nor where the others have several orders",
    "Experience\nManager, Harbour Ltd, Leeds\t2019 – 2021\nHarbour Ltd, Agent, Leeds\t2018 – 2019\nNurse, Marsden, York\t2017 – 2018",
    ["Manager, Harbour Ltd, 2019 – 2021", "Agent, Harbour Ltd, 2018 – 2019"],
  ],
  [
    "a school that no word tells, where the others have theirs",
    "Education\nUniversity of Hull\tMSc Physics\t2015 – 2016\nNUS\tBSc Physics\t2012 – 2015\nLeeds\tHiking\t2011 – 2012",
    ["MSc, Physics, University of Hull, 2015 – 2016", "BSc, Physics, NUS, 2012 – 2015"],
  ],
  [
    "an employer with dates of its own above jobs in a row",
    "Experience\nCorrib Biotech, Galway\t2018 – present\nScientist (2020 – present)\nAnalyst (2018 – 2020)",
    ["Scientist, Corrib Biotech, from 2020", "Analyst, Corrib Biotech, 2018 – 2020"],
  ],
  [
    "what went on behind the job below is no employer of it",
    "Experience\nCareer break\t2018 – 2021\nScientist (2019 – 2020)",
    [],
  ],
  [
    "the university of a land has its town in its name, and another has none",
    "Education\nUniversity of California, Berkeley, BSc Physics, 2012 – 2015\nUniversity of Hull, Hull, BSc Physics, 2009 – 2012",
    ["BSc, Physics, University of California, Berkeley, 2012 – 2015", "BSc, Physics, University of Hull, 2009 – 2012"],
  ],
  [
    "a town behind a school is no subject",
    "Education\nPrempeh College, Kumasi\nDiploma\n2009 – 2012",
    ["Diploma, Prempeh College, 2009 – 2012"],
  ],
  [
    "a town behind a hyphen, as Indeed has it",
    "Experience\nCashier\nPiney Woods Market-Marshall, TX\n2016 – 2018\nCashier\nWinston-Salem, NC\n2015 – 2016",
    ["Cashier, Piney Woods Market, 2016 – 2018"],
  ],
])("%s", (_, text, claims) => {
  expect(read(text)).toEqual(claims);
});

test.each([
  [
    "Ukrainian",
    "Досвід роботи\nСтарший розробник\nТОВ «Карпати Софт», Львів\nсічень 2020 – по теперішній час",
    "Старший розробник, ТОВ «Карпати Софт», from Jan 2020",
  ],
  [
    "Polish",
    "Doświadczenie zawodowe\n03.2021 – obecnie\tWawel Systems Sp. z o.o., Kraków\nStarsza programistka Java",
    "Starsza programistka Java, Wawel Systems Sp. z o.o., from Mar 2021",
  ],
  [
    "Italian",
    "Esperienza lavorativa\nMarzo 2018 – in corso\tSviluppatore backend\nLanterna S.r.l., Genova (Italia)",
    "Sviluppatore backend, Lanterna S.r.l., from Mar 2018",
  ],
  [
    "Japanese",
    "職務経歴\n2018年4月〜現在　株式会社青空テック\nシニアエンジニア",
    "シニアエンジニア, 株式会社青空テック, from Apr 2018",
  ],
  [
    "Korean",
    "경력 사항\n2020.03 ~ 현재\t한강소프트 주식회사\t선임연구원",
    "선임연구원, 한강소프트 주식회사, from Mar 2020",
  ],
  [
    "Russian, with how long it was below",
    "Опыт работы\nИюнь 2019 — настоящее время\n3 года 2 месяца\nООО «Ромашка»\nМосква\nВедущий инженер",
    "Ведущий инженер, ООО «Ромашка», from Jun 2019",
  ],
  [
    "Chinese, parted by spaces",
    "工作经历\n2019.03-至今  腾讯科技有限公司  高级工程师",
    "高级工程师, 腾讯科技有限公司, from Mar 2019",
  ],
  [
    "Dutch",
    "Werkervaring\n2019 - heden Projectleider bij Gemeente Utrecht",
    "Projectleider, Gemeente Utrecht, from 2019",
  ],
  [
    "Polish, a legal form of three words",
    "Doświadczenie\n09.2016 – 03.2020\tKsięgowa\nMeble Warta Sp. z o.o., Swarzędz",
    "Księgowa, Meble Warta Sp. z o.o., Sep 2016 – Mar 2020",
  ],
  [
    "German, a label and a word at the end of a longer one",
    "Berufserfahrung\n2015 – 2019: Gemeinde Horgen\nFunktion: Mandatsleiter",
    "Mandatsleiter, Gemeinde Horgen, 2015 – 2019",
  ],
  [
    "Swedish, a school and its degree",
    "Utbildning\nNaturvetenskapsprogrammet, Katedralskolan\n2008 – 2011",
    "Naturvetenskapsprogrammet, Katedralskolan, 2008 – 2011",
  ],
  [
    "German, a school",
    "Studium und Schule\n2000 – 2008\tRealgymnasium Linz\nMatura",
    "Matura, Realgymnasium Linz, 2000 – 2008",
  ],
])("in %s", (_, text, claim) => {
  expect(read(text)).toEqual([claim]);
});

test.each(["Bénévolat", "Volunteer Experience", "Teaching", "Cursos Complementares", "Training & Certifications"])(
  "what stands below %s is no study",
  (heading) => {
    expect(
      read(`Education\nUniversity of Hull, BA, 2012 – 2015\n${heading}\nUniversity of Leeds, BA, 2018 – 2019`),
    ).toEqual(["BA, University of Hull, 2012 – 2015"]);
  },
);

test("what only says how long jobs were together is not left unread", () => {
  const work = "Corrib Biotech, Galway\t2018 – present\nScientist (2020 – present)\nAnalyst (2018 – 2020)";
  expect(readText(`Experience\n${work}\nEducation\n`).unread).toEqual([]);
});
