import { expect, test } from "vitest";
import { compareDegrees } from "./degrees";
import { compareTitles } from "./titles";

test.each([
  ["Informatik", "Computer Science", "same"],
  ["Computer Science", "Computer Engineering", "likely"],
  ["Physics", "Mathematics", "unclear"],
])("subjects %s, %s: %s", (a, b, verdict) => {
  expect(compareTitles(a, b, "subjects")).toMatchObject({ verdict });
});

test.each([
  ["Sr. Engineer", "Senior Engineer", "same"],
  ["VP of Engineering", "Vice President, Engineering", "same"],
  ["CS", "Computer Science", "same"],
  ["Software Engineer", "Senior Software Engineer", "likely"],
  ["CTO", "Chief Technology Officer", "same"],
  ["Full-stack developer", "Fullstack Developer", "same"],
  ["Engineer", "Civil Engineer", "likely"],
  ["Software Developer", "Software Engineer II", "likely"],
  ["Senior Accountant", "Senior Engineer", "unclear"],
  ["Sales Engineer", "Software Engineer", "unclear"],
  ["Computer Science", "Political Science", "unclear"],
  ["CEO", "Software Engineer", "unclear"],
  ["C++ Developer", "C# Developer", "unclear"],
  ["C Developer", "C++ Developer", "unclear"],
  ["Sr. C++ Developer", "C++ Developer", "likely"],
  ["", "Engineer", "unclear"],
  // Another role.
  ["Engineering Manager", "Engineer", "unclear"],
  ["QA", "QA Engineer", "likely"],
  ["HR", "HR Manager", "likely"],
  ["Product Design", "Product Designer", "likely"],
  ["Customer Support", "Customer Support Agent", "likely"],
  ["Head Baker", "Baker", "likely"],
  ["Executive Chef", "Chef", "likely"],
  ["Pharmacist", "Lead Pharmacist", "likely"],
  ["Marketing Copywriter", "Marketing Manager", "unclear"],
  ["Engineering Manager", "Software Engineer", "unclear"],
  ["Data Analyst", "Data Engineer", "unclear"],
  ["Research Scientist", "Research Assistant", "unclear"],
  ["Security Guard", "Security Engineer", "unclear"],
  ["Executive Assistant to the CTO", "CTO", "unclear"],
  ["Senior Engineer, Payments", "Senior Engineer - Payments", "same"],
  ["CEO & Co-Founder", "Founder/CEO", "same"],
  ["Founder & CTO", "CTO", "likely"],
  ["Software Engineer (Java)", "Java Developer", "likely"],
  // Another rank or level.
  ["Vice President", "President", "unclear"],
  ["Associate Professor", "Professor", "unclear"],
  ["Software Engineer", "Software Engineer Intern", "unclear"],
  ["Junior Developer", "Senior Developer", "unclear"],
  ["Engineer I", "Engineer III", "unclear"],
  ["Engineer II", "Engineer 2", "same"],
  // Initials, and short forms.
  ["SRE", "Site Reliability Engineer", "likely"],
  ["MTS", "Member of Technical Staff", "likely"],
  ["ABC", "Site Reliability Engineer", "unclear"],
  ["Admin Assistant", "Administrative Assistant", "same"],
  // Other languages.
  ["Leitende Softwareentwicklerin (m/w/d)", "Lead Software Developer", "same"],
  ["Chef de projet", "Project Manager", "same"],
  ["Ingeniera de software", "Software Engineer", "same"],
  ["Старший разработчик", "Senior Developer", "same"],
  ["고급 소프트웨어 엔지니어", "Software Engineer", "likely"],
  ["高级软件工程师", "Senior Software Engineer", "same"],
  ["高级软件工程师", "产品经理", "unclear"],
  ["백엔드 개발자", "Backend Developer", "same"],
  ["백엔드 개발자", "Frontend Developer", "unclear"],
  ["Softwarearchitekt", "Software Architect", "same"],
])("titles %s, %s: %s", (a, b, verdict) => {
  expect(compareTitles(a, b)).toMatchObject({ verdict });
});

test.each([
  ["BSc", "bsc", "same"],
  ["B.Sc.", "Bachelor of Science", "likely"],
  ["MBA", "Master", "likely"],
  ["Ph.D.", "Doctorate", "likely"],
  ["Bachelor", "MSc", "different"],
  ["Certificate", "BSc", "unclear"],
  ["Degree to be awarded", "MSc", "unclear"],
  ["Baccalauréat en droit", "Bachelor", "unclear"],
  ["Grado Superior", "Bachelor", "unclear"],
  ["BA Fine Arts", "BA in Fine Arts", "likely"],
  ["BA in History", "Bachelor of Fine Arts", "unclear"],
  ["A-Levels", "BSc", "different"],
  ["Studied as a guest", "MSc", "unclear"],
  ["A.S. in Nursing", "Associate", "likely"],
  ["B.Com.", "Bachelor of Commerce", "likely"],
  ["High School Diploma", "High School", "likely"],
  // Two kinds of one level, or two subjects.
  ["BA", "BSc", "unclear"],
  ["MA (Oxon)", "BA", "unclear"],
  ["MA (Oxon) History", "MA", "likely"],
  ["MA (Cantab)", "BSc", "different"],
  ["MA", "BA", "different"],
  ["MA (Oxon)", "AA", "different"],
  ["MA (Oxon) History", "BA Computer Science", "different"],
  ["MBA", "MSc", "unclear"],
  ["MD", "PhD", "unclear"],
  ["Bachelor of Arts in Political Science", "Bachelor of Science in Economics", "unclear"],
  ["BSc Physics", "BSc Psychology", "unclear"],
  ["BSc (Hons) Physics", "Bachelor of Science", "likely"],
  ["BS CS", "BSc Computer Science", "likely"],
  ["MSc Informatik", "Master of Science in Computer Science", "likely"],
  ["MSc, first class", "MSc", "likely"],
  ["Dipl.-Ing.", "Diplom-Ingenieur", "likely"],
  // Other languages.
  ["Laurea magistrale", "Master", "likely"],
  ["Laurea triennale", "Laurea magistrale", "different"],
  ["Бакалавр", "Bachelor's degree", "likely"],
  ["Yüksek Lisans", "Lisans", "different"],
  ["컴퓨터공학 학사", "BSc Computer Science", "likely"],
  ["文学学士", "硕士", "different"],
])("degrees %s, %s: %s", (a, b, verdict) => {
  expect(compareDegrees(a, b)).toMatchObject({ verdict });
});
