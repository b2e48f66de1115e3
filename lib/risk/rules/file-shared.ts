import { othersWords } from "@/lib/alike/others-words";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

export const fileShared = defineRule({
  id: "file-shared",
  version: 1,
  measures: ["P6"],
  group: "shared",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: two people seldom hold one file down to the byte; a couple's bill and the wrong attachment are the common ways, so it weighs less than a document that was read differently.",
  title: "The very same file came in for another candidate",
  often: "A couple's bill or lease, the same person's earlier application, a file put with the wrong candidate.",
  settles: "Open the file and see whose it is; where it is not theirs, ask for their own",
  check: null,
  letter: { fact: "A file that you sent is the same as one that came in for somebody else.", shows: [] },
  evaluate({ shared }: Pick<Facts, "shared">) {
    const others = shared?.file ?? null;
    if (others === null) return unknown("a résumé, a letter or another file of the candidate's own");
    if (others === 0) return clear();
    const words = othersWords(others);
    return raised(`${words} sent a file that is the same in every byte.`, [{ label: "The same file", text: words }]);
  },
});
