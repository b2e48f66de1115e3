import { asks, life } from "./define-case";
import type { Job } from "./sources";

const northgate: Job = ["Software engineer", "Northgate Logistics", "2021-03", "2024-06"];
const brightwater: Job = ["Developer", "Brightwater Analytics", "2018-01", "2021-02"];

/** Jobs and studies. */
export const livesOfHistories = [
  life("closed-employer", "The employer is gone", "The company was wound up; letters come back.", {
    name: "Imogen Fairley",
    answers: { Brightwater: { answer: "no-answer" } },
  }),
  life(
    "dissolved-startup",
    "A startup that ended",
    "Three people for fourteen months, then nothing; a bank statement shows the wages, nobody answers.",
    {
      name: "Rafael Moreno",
      jobs: [["Founding engineer", "Kestrelly", "2022-11", "2023-12"], northgate],
      answers: { Kestrelly: { answer: "no-answer" } },
    },
  ),
  life(
    "renamed-employer",
    "The company has another name now",
    "The résumé has the name of then, LinkedIn the one of today.",
    {
      name: "Sophie Lambert",
      otherwise: {
        profile: { jobs: [northgate, ["Developer", "Brightwater Analytics, now Lumen Data", "2018-01", "2021-02"]] },
      },
    },
  ),
  life("bought-employer", "The company was bought", "LinkedIn shows the buyer for all her years.", {
    name: "Nadia Petrov",
    otherwise: { profile: { jobs: [["Software engineer", "Orbis Holdings", "2021-03", "2024-06"], brightwater] } },
  }),
  life("policy-of-no-comment", "An employer that says nothing", "The personnel office confirms nothing for anybody.", {
    name: "Callum Drysdale",
    answers: { Northgate: { answer: "declined" } },
  }),
  life("month-off", "A month off", "From memory she wrote February; the payroll has April.", {
    name: "Teresa Quinlan",
    answers: { Northgate: { said: { title: null, start: "2021-04", end: "2024-06" } } },
  }),
  life("garden-leave", "Paid until the end of the summer", "He stopped working in June and was paid until August.", {
    name: "Martin Hollis",
    answers: { Northgate: { said: { title: null, start: "2021-03", end: "2024-08" } } },
  }),
  life(
    "title-inside",
    "Another title in the house",
    "Outside she was a site reliability engineer; the house calls everybody a consultant.",
    {
      name: "Ulla Bergström",
      jobs: [["Site reliability engineer", "Northgate Logistics", "2021-03", "2024-06"], brightwater],
      answers: { Northgate: { said: { title: "Consultant III", start: "2021-03", end: "2024-06" } } },
    },
  ),
  life(
    "promoted",
    "Two titles at one employer",
    "The résumé has one line for six years, LinkedIn two with the promotion.",
    {
      name: "Victor Amadi",
      jobs: [["Senior developer", "Northgate Logistics", "2018-01", "2024-06"]],
      otherwise: {
        profile: {
          jobs: [
            ["Senior developer", "Northgate Logistics", "2021-03", "2024-06"],
            ["Developer", "Northgate Logistics", "2018-01", "2021-03"],
          ],
        },
      },
    },
  ),
  life(
    "two-jobs",
    "Two jobs at once",
    "A half-time post and evening teaching overlap by two years, and both employers know.",
    {
      name: "Bogdan Ilie",
      jobs: [northgate, ["Lecturer", "Ashdale Evening School", "2022-01", "2024-01"]],
    },
  ),
  life(
    "agency-on-paper",
    "An agency was the employer",
    "LinkedIn names the client where she sat, the résumé the agency that paid.",
    {
      name: "Petra Novotná",
      jobs: [["Developer", "Calder Staffing", "2021-03", "2024-06"], brightwater],
      otherwise: { profile: { jobs: [["Developer", "Northgate Logistics", "2021-03", "2024-06"], brightwater] } },
    },
  ),
  life("self-employed", "Self-employed for ten years", "There is no employer to ask; two clients confirm.", {
    name: "Gwen Morris",
    jobs: [["Freelance developer", "Self-employed", "2014-01", null]],
    answers: { "Self-employed": { answer: "no-answer" } },
  }),
  life("long-sabbatical", "Three years away", "Between the jobs lie three years of which the résumé says nothing.", {
    name: "Alistair Boyd",
    jobs: [
      ["Software engineer", "Northgate Logistics", "2023-09", null],
      ["Developer", "Brightwater Analytics", "2016-01", "2020-05"],
    ],
  }),
  life("parental-leave", "Home with children", "The employer counts the leave, she does not.", {
    name: "Yvonne Achterberg",
    jobs: [["Developer", "Northgate Logistics", "2017-02", "2021-06"]],
    answers: { Northgate: { said: { title: null, start: "2017-02", end: "2022-06" } } },
  }),
  life(
    "short-resume",
    "A résumé cut to one page",
    "LinkedIn has a job of twelve years ago that the résumé leaves out.",
    {
      name: "Pierre Vasseur",
      otherwise: { profile: { jobs: [northgate, brightwater, ["Intern", "Halden Insurance", "2012-06", "2012-09"]] } },
    },
  ),
  life("years-only", "Years without months", "LinkedIn has years, the résumé months.", {
    name: "Daniela Conti",
    otherwise: {
      profile: {
        jobs: [
          ["Software engineer", "Northgate Logistics", "2021", "2024"],
          ["Developer", "Brightwater Analytics", "2018", "2021"],
        ],
      },
    },
  }),
  life(
    "no-registrar",
    "A university without a registrar",
    "The university of a town that was bombed has no office that answers.",
    {
      name: "Mariam Sleiman",
      answers: { Ashdale: { answer: "no-answer" } },
    },
  ),
  life("renamed-university", "A university with a new name", "The polytechnic of then is a university now.", {
    name: "Keith Ogilvie",
    studies: [["BEng", "Computing", "Northern Polytechnic", "1993", "1996"]],
    otherwise: {
      profile: {
        studies: [["BEng", "Computing", "Northern University (formerly Northern Polytechnic)", "1993", "1996"]],
      },
    },
  }),
  life("translated-degree", "A degree in another language", "The résumé translates what LinkedIn leaves as it was.", {
    name: "Lukas Brandner",
    studies: [["Diplom", "Informatik", "Technische Universität Wien", "2008", "2014"]],
    otherwise: {
      resume: { studies: [["Master", "Computer science", "Vienna University of Technology", "2008", "2014"]] },
    },
  }),
  life("unfinished-degree", "Studies broken off", "Three years of study and no degree, as the résumé says.", {
    name: "Jade Whitcroft",
    studies: [[null, "Mathematics", "Ashdale University", "2013", "2016"]],
    answers: { Ashdale: { said: { start: "2013", end: "2016" } } },
  }),
  life("self-taught", "Never studied", "No school is claimed anywhere.", { name: "Darren Polk", studies: [] }),
  life(
    "record-lost-in-merger",
    "A record lost in a merger",
    "The new owner's personnel office finds nobody of the name before the merger; payslips exist. Somebody has to ask for one.",
    { name: "Susanne Kirchner", answers: { Brightwater: { answer: "no-record" } } },
    asks("employer-does-not-confirm"),
  ),
];
