/** What is the same of everyone who answers from records. */
export const byRecords = {
  instead: "Find another way to reach them: a register, their own site, a directory.",
  answers: {
    confirmed: "They confirmed it",
    differs: "They said something else",
    "no-record": "They have no record of the person",
    declined: "They do not answer such questions",
    "no-answer": "No answer after trying",
  },
  noRecord: "No record of the person",
  note: "Call notes",
} as const;
