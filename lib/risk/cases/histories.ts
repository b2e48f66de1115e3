import { job } from "../samples";
import { about, asks, looks, pattern } from "./define-case";
import { reports } from "./reports";

/** What somebody did before. */
export const histories = [
  pattern(
    "shared-resume-ring",
    "One résumé under four names",
    reports.fourteen,
    "Word for word the same two pages came with three other names; two of them gave the same phone number. One employer knows of no such person.",
    {
      name: "Julian Prescott",
      answers: { Brightwater: { answer: "no-record" } },
      known: {
        texts: { compared: 2, sharedWith: 3, share: 0.94, what: "resume" },
        shared: { email: 0, phone: 2, profile: 0, address: 0, file: 0, picture: 0 },
      },
    },
    about(looks("employer-does-not-confirm"), "P7", "P6"),
  ),
  pattern(
    "false-referee",
    "A referee who never worked with them",
    reports.extortion,
    "He names two managers. The one who could be reached through her company has never heard of him, and so has the company; the other's number is answered by somebody who will not say where he works.",
    {
      name: "Gareth Lomas",
      answers: { Northgate: { answer: "no-record" } },
      known: {
        references: [
          job("Helen Draycott, manager, Northgate Logistics", { answer: "no-record" }),
          job("Paul Emmerich, manager, Brightwater Analytics", { answer: "declined" }),
        ],
      },
    },
    asks("reference-does-not-confirm", "employer-does-not-confirm"),
  ),
  pattern(
    "verifier-calls-first",
    "The employer calls before it was asked",
    reports.guidance,
    "A friendly voice calls and confirms the job the evening before the question went out to the address in the register.",
    {
      name: "Nathan Quill",
      answers: { Northgate: { askedAt: "2026-11-12T09:00:00Z", answeredAt: "2026-11-11T18:20:00Z" } },
    },
    asks("answer-before-question"),
  ),
  pattern(
    "copied-commits",
    "A portfolio older than its account",
    reports.guidance2023,
    "The account was opened last summer and shows seven years of commits, which another project has under other names. The résumé claims a framework two years before it was published.",
    {
      name: "Miles Overton",
      known: {
        accounts: [{ site: "GitHub", opened: "2026-06", firstWork: "2019-03" }],
        technologies: [{ name: "Bun", released: "2022", claimed: "2020", text: "Bun, 2020 – 2021" }],
      },
    },
    about(asks(), "P11"),
  ),
  pattern(
    "staffing-firm-pass-through",
    "A staffing firm that never saw the person",
    reports.fourteen,
    "The firm offers an engineer it has only written with. The client it names as the last assignment has no contract with the firm, and the job there is not known either.",
    {
      name: "Aaron Whitlock",
      answers: { Northgate: { answer: "no-record" } },
      known: { clients: [job("Developer, Halden Insurance, Jan 2025 – Jun 2026", { answer: "no-record" })] },
    },
    asks("client-does-not-confirm", "employer-does-not-confirm"),
  ),
];
