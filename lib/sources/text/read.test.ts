import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPages, readText } from "./read";

const stated = (text: string) =>
  readText(text).claims.map(({ attribute, text, path }) => `${attribute}: ${text} (${path})`);
const texts = (attribute: string, text: string) =>
  readText(text).claims.flatMap((claim) => (claim.attribute === attribute ? [claim.text] : []));
const unread = (text: string) => readText(text).unread.map(({ path, reason }) => `${path}: ${reason}`);

describe("a résumé, in the layouts people use", () => {
  test("title, employer and dates on one line", () => {
    const resume = `Ines Aldana
Leeds, United Kingdom | ines.aldana@post.example | +44 113 496 0999
linkedin.com/in/ines-aldana

PROFESSIONAL EXPERIENCE
Support lead, Harbour & Sons Ltd, Sep 2022 – Present
• Led a team of four from 2022 – 2023
• Answered everything.
Support agent, Northgate Logistics, Leeds, UK\tApril 2019 - 08/2022

EDUCATION
BA in History, University of Hull, 2012 – 2015

SKILLS
Since 2010 – 2012 this is no job`;
    expect(stated(resume)).toEqual([
      "name: Ines Aldana (line 1)",
      "email: ines.aldana@post.example (line 2)",
      "phone: +44 113 496 0999 (line 2)",
      "website: linkedin.com/in/ines-aldana (line 3)",
      "place: Leeds, United Kingdom (line 2)",
      "work: Support lead, Harbour & Sons Ltd, from Sep 2022 (line 6)",
      "work: Support agent, Northgate Logistics, Apr 2019 – Aug 2022 (line 9)",
      "education: BA, History, University of Hull, 2012 – 2015 (line 12)",
    ]);
    expect(unread(resume)).toEqual([]);
  });

  test.each([
    [
      "employer with dates, title below",
      "Northgate Logistics\tMar 2019 – Aug 2022\nSupport agent\n• Answered mail\nHarbour Ltd\t2022 – now\nTeam manager",
    ],
    [
      "title with dates, employer below",
      "Support agent   Mar 2019 – Aug 2022\nNorthgate Logistics, Leeds, UK\n\nTeam manager   2022 – present\nHarbour Ltd, Leeds, UK",
    ],
    [
      "title, employer, dates below each other",
      "Support agent\nNorthgate Logistics\nMar 2019 – Aug 2022\n• Answered mail\n\nTeam manager\nHarbour Ltd\n2022 – Present\nWrote the rota every week, and kept to it.",
    ],
    ["dates first", "03/2019 – 08/2022\tSupport agent, Northgate Logistics\n2022 – heute\tTeam manager, Harbour Ltd"],
    [
      "title at employer, dates above",
      "Mar 2019 – Aug 2022\nSupport agent at Northgate Logistics\nAnswered mail by day and by night, and said so.\n2022 – ongoing\nTeam manager at Harbour Ltd",
    ],
    [
      "as LinkedIn's page is copied",
      "Support agent\nSupport agent\nNorthgate Logistics · Full-time\nNorthgate Logistics · Full-time\nMar 2019 - Aug 2022 · 3 yrs 6 mos\nMar 2019 to Aug 2022 · 3 yrs 6 mos\nLeeds, England, United Kingdom\nTeam manager\nTeam manager\nHarbour Ltd\nHarbour Ltd\n2022 - Present · 4 yrs\n2022 to Present · 4 yrs",
    ],
    [
      "as LinkedIn's PDF is",
      "Northgate Logistics\nSupport agent\nMarch 2019 - August 2022 (3 years 6 months)\nLeeds, England, United Kingdom\nHarbour Ltd\nTeam manager\n2022 - Present (4 years)",
    ],
  ])("%s", (_, work) => {
    const resume = `Ines Aldana\n\nExperience\n${work}\n\nEducation\nUniversity of Hull\nBA, History\n2012 – 2015`;
    expect(texts("work", resume)).toEqual([
      "Support agent, Northgate Logistics, Mar 2019 – Aug 2022",
      "Team manager, Harbour Ltd, from 2022",
    ]);
    expect(unread(resume)).toEqual([]);
  });

  test("an employer with several jobs, as LinkedIn groups them", () => {
    const work = `Northgate Logistics\nFull-time · 6 yrs 2 mos\nTeam manager\nSep 2022 - Present · 3 yrs\nSupport agent\nMar 2019 - Aug 2022 · 3 yrs 6 mos`;
    expect(texts("work", `Experience\n${work}`)).toEqual([
      "Team manager, Northgate Logistics, from Sep 2022",
      "Support agent, Northgate Logistics, Mar 2019 – Aug 2022",
    ]);
  });

  test.each([
    ["Harbour Ltd\nStore manager\n2017 - 2019", ["Store manager, Harbour Ltd, 2017 – 2019"], 0],
    ["Bluefin\nStore manager\n2017 - 2019", [], 1],
    ["Leeds\nStore manager\n2017 - 2019", [], 1],
    ["Leeds, United Kingdom\nStore manager\n2017 - 2019", ["Store manager, Northgate Logistics, 2017 – 2019"], 0],
  ])("what follows an employer with several jobs is theirs only where it surely is: %s", (next, jobs, left) => {
    const resume = `Experience\nNorthgate Logistics\n6 yrs 2 mos\nTeam manager\nSep 2022 - Present · 3 yrs\n${next}\nEducation`;
    expect(texts("work", resume).slice(1)).toEqual(jobs);
    expect(unread(resume)).toHaveLength(left);
  });

  test.each([
    ["Software Engineer — Mosaic Systems, 2015 – 2019", "Software Engineer, Mosaic Systems, 2015 – 2019"],
    ["Systems Analyst II, Northgate, 2015 – 2019", "Systems Analyst II, Northgate, 2015 – 2019"],
    ["Head of Media | Harbour | 2015 – 2019", "Head of Media, Harbour, 2015 – 2019"],
    ["Baker Consulting, Payroll clerk, 2015 – 2019", "Payroll clerk, Baker Consulting, 2015 – 2019"],
  ])("a title may have a word of organisations in it, and an organisation one of titles: %s", (line, claim) => {
    expect(texts("work", `Experience\n${line}`)).toEqual([claim]);
  });

  test.each([
    [
      "BSc Computer Science, University of Leeds, 2012 - 2015",
      "BSc, Computer Science, University of Leeds, 2012 – 2015",
    ],
    [
      "University of Leeds — Bachelor of Science in Physics\tJun 2015",
      "Bachelor of Science, Physics, University of Leeds, until Jun 2015",
    ],
    [
      "University of Leeds\nBachelor of Arts - BA, History · (2010 - 2014)",
      "Bachelor of Arts, History, University of Leeds, 2010 – 2014",
    ],
    ["University of Leeds, BA (Hons) History, 2012 – 2015", "BA (Hons), History, University of Leeds, 2012 – 2015"],
    ["University of Leeds, BA Honours History, 2012 – 2015", "BA Honours, History, University of Leeds, 2012 – 2015"],
    ["University of Leeds, BSc, First Class, Physics, 2012 – 2015", "BSc, Physics, University of Leeds, 2012 – 2015"],
    ["University of Leeds, BA First Nations, 2012 – 2015", "BA, First Nations, University of Leeds, 2012 – 2015"],
    ["University of Leeds, Master of Arts, 2012 – 2015", "Master of Arts, University of Leeds, 2012 – 2015"],
    ["2010 – 2014\tHochschule Bremen, Diplom", "Diplom, Hochschule Bremen, 2010 – 2014"],
    ["2010 – 2014\tHochschule Bremen\nPhysik (M.A.)", "Physik (M.A.), Hochschule Bremen, 2010 – 2014"],
    ["2010 – 2014\tGymnasium Bremen\nAbitur (Note 1,9)", "Abitur, Gymnasium Bremen, 2010 – 2014"],
  ])("a study: %s", (lines, claim) => {
    expect(texts("education", `Education\n${lines}`)).toEqual([claim]);
  });

  test.each([
    "BSc Hons",
    "BA Honours",
    "BA Honors",
    "MSc Distinction",
    "MSc with Merit",
    "BSc First Class",
    "BSc First Class Honours",
    "BA cum laude",
  ])("how a study was passed is no subject: %s", (degree) => {
    const [claim] = readText(`Education\nUniversity of Leeds, ${degree}, 2012 – 2015`).claims;
    expect(claim?.value).toMatchObject({ studyType: degree, area: null });
  });

  test.each([
    [
      "Berufserfahrung\nSachbearbeiterin, Nordtor GmbH, März 2019 – heute",
      "Sachbearbeiterin, Nordtor GmbH, from Mar 2019",
    ],
    [
      "Expérience professionnelle\nDirectrice, Société du Port SA, févr. 2019 – août 2022",
      "Directrice, Société du Port SA, Feb 2019 – Aug 2022",
    ],
    [
      "Experiencia laboral\nGerente | Puerto Norte | enero de 2019 – actualidad",
      "Gerente, Puerto Norte, from Jan 2019",
    ],
  ])("in another language: %s", (resume, claim) => {
    expect(texts("work", resume)).toEqual([claim]);
  });
});

describe("what cannot be told is left to a person", () => {
  test.each([
    [
      "Experience\nNorthgate, Harbour, 2019 – 2022",
      ["line 2: “Northgate, Harbour, 2019 – 2022”: the employer and the title cannot be told apart."],
    ],
    [
      "Experience\nManager, Analyst, 2019 – 2022",
      ["line 2: “Manager, Analyst, 2019 – 2022”: the employer and the title cannot be told apart."],
    ],
    ["Education\nHistory, 2012 – 2015", ["line 2: “History, 2012 – 2015”: the institution cannot be told."]],
  ])("%s", (resume, problems) => {
    expect(unread(resume).filter((line) => line.startsWith("line"))).toEqual(problems);
    expect(readText(resume).claims).toEqual([]);
  });

  test("a text without headings says that nothing was read of what stands below them", () => {
    expect(unread("Ines Aldana\nSupport agent at Acme 2019 – 2022")).toEqual([
      ": No heading for work was found, so no jobs were read.",
      ": No heading for education was found, so no studies were read.",
    ]);
  });

  test.each([
    ["an e-mail of a reference is not the candidate's", "Ines Aldana\nReferences\njo.park@acme.example", "email", []],
    ["a job is no name", "Senior Support Engineer\nExperience", "name", []],
    ["a date is no phone", "Ines Aldana\n2019 2022 2024 2026\n01/2019 - 12/2022", "phone", []],
    ["nor is a birthday", "Ines Aldana\nGeburtsdatum: 03.03.1991\nBorn 1991-03-03", "phone", []],
    ["two small letters are no state", "Lee, Mo\nDenver, CO", "place", ["Denver, CO"]],
    [
      "a name stands in an address too",
      "CONTACT\nines.aldana@post.example\nTop Skills\nWord Processing\nInes Aldana\nSupport lead",
      "name",
      ["Ines Aldana"],
    ],
    [
      "so does the place, below the headline",
      "Contact\nlinkedin.com/in/ines-aldana\nTop Skills\nGo\nInes Aldana\nSupport lead\nLeeds, England, United Kingdom\nSummary",
      "place",
      ["Leeds, England, United Kingdom"],
    ],
    [
      "what stands behind an employer that a title is at is no title",
      "Experience\nClerk bei Nordtor GmbH, Köln, 2019 – 2020",
      "work",
      ["Clerk, Nordtor GmbH, 2019 – 2020"],
    ],
    ["a name with what follows it", "Ines Aldana, MBA (she/her)\n", "name", ["Ines Aldana"]],
    ["a name that is labelled", "Name: 김민준\nWohnort: Bremen\n", "name", ["김민준"]],
    ["a place that is labelled", "Name: 김민준\nWohnort: Bremen\n", "place", ["Bremen"]],
    ["a street makes an address", "Address: 3 Elm Street, Leeds LS1 4AB\n", "address", ["3 Elm Street, Leeds LS1 4AB"]],
  ])("%s", (_, text, attribute, expected) => {
    expect(texts(attribute, text)).toEqual(expected);
  });
});

test("a page that could not be read is said, and the others are read", () => {
  const { claims, unread } = readPages([
    "Ines Aldana\nExperience",
    null,
    "Clerk, Acme Ltd, 2019 – 2020\nEducation",
    " ",
  ]);
  expect(claims.map(({ text, path }) => [text, path])).toEqual([
    ["Ines Aldana", "page 1, line 1"],
    ["Clerk, Acme Ltd, 2019 – 2020", "page 3, line 1"],
  ]);
  expect(unread).toEqual([
    { path: "page 2", reason: "This page could not be read." },
    { path: "page 4", reason: "There is no text on this page: it may be a picture." },
  ]);
});

test("what is too long is read from its beginning, and it is said so", () => {
  const long = `Ines Aldana\n${"a ".repeat(200_000)}`;
  const said = [readText(long), readPages(["", long])].map(({ unread }) =>
    unread.map(({ path, reason }) => `${path}: ${reason}`),
  );
  expect(said[0]).toContain(": Only the first 400,000 characters were read.");
  expect(said[1]).toContain("page 2: Only the first 100,000 characters of this page were read.");
});

test("any text gets an answer, soon", () => {
  const some = fc.constantFrom(
    "Experience\n",
    "Education\n",
    "Acme Ltd",
    "\n",
    "\t",
    " at ",
    ", ",
    "2019 – 2022",
    "Mar 2019",
    "manager",
    "•",
    "\ud800",
    "\0",
    "=1",
    "1 yr",
    "@",
    "김",
  );
  fc.assert(
    fc.property(fc.array(some, { maxLength: 80 }), (parts) => {
      expect(readText(parts.join(""))).toHaveProperty("claims");
    }),
  );
  const started = performance.now();
  for (const piece of ["a", "1 ", "2019 - ", "a@", "• ", "\t,", "Experience\n2019 – 2020\n", "((((", "Aa "])
    readText(piece.repeat(100_000));
  expect(performance.now() - started).toBeLessThan(5000);
});

const apart = "the employer and the title cannot be told apart.";
test.each([
  [
    "Korean",
    "김민수\n소프트웨어 엔지니어\n경력\n네이버\n2019년 3월 – 2022년 8월\n카카오\n2022년 9월 - 현재",
    ["김민수", "2019년 3월 – 2022년 8월", "2022년 9월 - 현재"],
  ],
  ["Chinese", "简历\n王小明\n工作经历\n腾讯\n2019年4月 - 至今", ["王小明", "2019年4月 - 至今"]],
  ["Japanese", "履歴書\n山田太郎\n職歴\n株式会社\n2019年4月 - 現在", ["山田太郎", "2019年4月 - 現在"]],
  [
    "Russian",
    "Резюме\nЮлия Ковалёва\nОпыт работы\nЯндекс\nмарт 2019 – настоящее время",
    ["Юлия Ковалёва", "март 2019 – настоящее время"],
  ],
  [
    "Polish",
    "Ewa Nowak\nDoświadczenie zawodowe\nmarzec 2019 – obecnie\tAcme",
    ["Ewa Nowak", "marzec 2019 – obecnie Acme"],
  ],
])("a profile in %s names its person, and the entries below its heading for work", (_, text, [name, ...entries]) => {
  expect(texts("name", text)).toEqual([name]);
  const told = unread(text).filter((words) => !words.includes("studies"));
  expect(told).toEqual(entries.map((words) => expect.stringContaining(`“${words}”: ${apart}`)));
});

test.each(["개발자", "이력서", "工程师", "项目经理", "サーバー", "엔지니어"])(
  "%s on the first line is nobody's name",
  (line) => {
    expect(texts("name", `${line}\nAcme`)).toEqual([]);
  },
);
