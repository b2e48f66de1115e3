import { defineRule } from "../define-rule";
import type { Facts } from "../facts";
import { answersShow } from "../finding";

export const firmNotInRegister = defineRule({
  id: "firm-not-in-register",
  version: 1,
  measures: ["E4", "P1"],
  group: "work history",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: whoever stands between us and the candidate did the checks we rely on, so that a firm nobody can find has checked nothing; new firms and trade names explain many, and it is the firm's doing and not the candidate's.",
  title: "The firm in between is not in the register as named",
  often: "A trade name, a parent company, a new firm, a register that lags behind, another country's register.",
  settles: "Ask the firm for its number in the register, and look it up",
  check: "staffing-firm",
  letter: { fact: "We did not find the firm that you come through in a register as it was named to us.", shows: [] },
  evaluate(facts: Pick<Facts, "checks" | "findings">) {
    return answersShow(facts, {
      check: "staffing-firm",
      finding: "firm-not-in-register",
      words: "The register does not have it, or has it otherwise",
      missing: "what a register says of the firm in between",
    });
  },
});
