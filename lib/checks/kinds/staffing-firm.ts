import { z } from "zod";
import { day } from "@/lib/matching/days";
import { defineFlatCheck } from "../define-check";

export const staffingFirm = defineFlatCheck({
  id: "staffing-firm",
  version: 1,
  measures: ["P1", "E6"],
  stage: "before-interview",
  title: "Staffing firm",
  task: "Where somebody comes through a firm, find the firm yourself, and see what it checked of this person.",
  guidance:
    "Ask for the papers of its own checks and who met the candidate, and look the firm up in a register by its own name, not by a link it sends. Good is a firm found there, a contract that says what it checks, and checks that somebody here has seen. Small firms, firms from another country and rules on data explain most papers that are not shown: then the checks are done here, as for everybody.",
  evidence: ["register-extract", "correspondence", "other"],
  answers: z.object({
    through: z.enum(["nobody", "firm", "several"], { error: "Choose one." }).meta({
      title: "Through whom does the candidate come?",
      labels: { nobody: "Through no firm", firm: "One firm", several: "Several firms, one behind the other" },
    }),
    firm: z
      .string()
      .trim()
      .max(500, "At most 500 characters.")
      .optional()
      .meta({ title: "Which firm?", description: "Of several: who pays the candidate, and who stands between." }),
    register: z
      .enum(["found", "other", "not-found", "not-looked"])
      .optional()
      .meta({
        title: "What does a register that you opened yourself say?",
        labels: {
          found: "The firm is there, with this address",
          other: "It is there with another address or name",
          "not-found": "It is not there",
          "not-looked": "Nobody has looked yet",
        },
      }),
    registerSeen: z
      .string()
      .trim()
      .max(500, "At most 500 characters.")
      .optional()
      .meta({ title: "Which register and number, and when did you look?" }),
    checked: z
      .string()
      .trim()
      .max(2000, "At most 2,000 characters.")
      .optional()
      .meta({ title: "What did the firm check itself, and how?" }),
    met: z
      .enum(["in-person", "video", "nobody", "unknown"])
      .optional()
      .meta({
        title: "How did somebody of the firm meet the candidate?",
        labels: { "in-person": "In person", video: "By video", nobody: "Not at all", unknown: "It cannot be told" },
      }),
    shown: z
      .enum(["papers", "told", "nothing"])
      .optional()
      .meta({
        title: "What have we seen of its checks?",
        labels: { papers: "Their papers", told: "We were only told", nothing: "Nothing" },
      }),
    contract: z
      .enum(["says", "silent", "none"])
      .optional()
      .meta({
        title: "Does our contract with the firm say what it checks?",
        labels: { says: "It does", silent: "It does not", none: "There is no contract yet" },
      }),
    lookedOn: day().meta({ title: "When did you look at this?" }),
  }),
  result({ through, firm, register, met, shown, contract }) {
    if (through === "nobody" && (firm || register))
      return { outcome: "could-not-verify", words: "comes through no firm, and yet one is written down" };
    if (through === "nobody") return { outcome: "clear", words: "comes through no firm" };
    if (register === "not-found") return { outcome: "concern", words: "the firm is in no register" };
    if (register === "other") return { outcome: "concern", words: "the register names another address or name" };
    if (register !== "found") return { outcome: "could-not-verify", words: "nobody has looked the firm up yet" };
    if (shown !== "papers") return { outcome: "could-not-verify", words: "nobody here has seen the firm’s own checks" };
    if (met !== "in-person" && met !== "video")
      return { outcome: "could-not-verify", words: "not known that the firm met the candidate" };
    if (contract !== "says") return { outcome: "could-not-verify", words: "no contract says what the firm checks" };
    return { outcome: "clear", words: "firm found in a register, its own checks seen" };
  },
  shows: ({ through, register }) =>
    through !== "nobody" && (register === "not-found" || register === "other") ? ["firm-not-in-register"] : [],
});
