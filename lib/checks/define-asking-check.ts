import { z } from "zod";
import type { Facts } from "@/lib/risk/facts";
import { answerState } from "@/lib/verifications/answer-state";
import type { Words } from "@/lib/verifications/define-asked";
import { type CheckKind, defineCheck } from "./define-check";
import { note } from "./note";

type Told = Pick<CheckKind, "id" | "version" | "measures" | "stage" | "title" | "task" | "guidance" | "validDays">;

/** What it wants as evidence, beside what every such check does. */
type More = { evidence?: string[] };

/** What is said while nothing is claimed: of the check's result, and of what completing it still needs. */
type None = { known: string; missing: string };

/** A check that puts each claim of one kind to somebody who can know. Register it in kinds/index.ts. */
export function defineAskingCheck(asked: Pick<Words, "facts" | "one" | "many">, told: Told & More & { none: None }) {
  const { none, evidence = [], ...kind } = told;
  const claimed = (facts: Facts) => facts[asked.facts];
  const states = (facts: Facts) => claimed(facts).map(answerState);
  return defineCheck({
    ...kind,
    evidence: [...evidence, "call-notes", "correspondence", "register-extract"],
    answers: z.object({
      note,
    }),
    known(facts) {
      const all = states(facts);
      const confirmed = all.filter((state) => state === "confirmed").length;
      const known = all.filter((state) => state === "confirmed" || state === "not-confirmed").length;
      if (all.length === 0) return { share: 0, words: none.known };
      return { share: known / all.length, words: `${confirmed} of ${all.length} confirmed` };
    },
    missing(facts) {
      const open = claimed(facts).filter((claim) => answerState(claim) === "open");
      if (claimed(facts).length === 0) return none.missing;
      if (open.length === 0) return null;
      const uncontacted = open.filter(({ contacts }) => contacts === 0).length;
      if (uncontacted === 1) return `1 ${asked.one} needs a contact of ours`;
      if (uncontacted > 1) return `${uncontacted} ${asked.many} need a contact of ours`;
      return `${open.length} ${open.length === 1 ? "answer is" : "answers are"} still missing`;
    },
    asking(facts) {
      const open = claimed(facts).filter((claim) => answerState(claim) === "open");
      const awaited = open.filter(({ verifications }) => verifications.length > 0).length;
      return { toAsk: open.length - awaited, awaited };
    },
    outcome(facts) {
      const all = states(facts);
      if (all.includes("not-confirmed")) return "concern";
      return all.length > 0 && all.every((state) => state === "confirmed") ? "clear" : "could-not-verify";
    },
  });
}
