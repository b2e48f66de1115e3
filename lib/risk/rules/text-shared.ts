import { alikeFrom } from "@/lib/matching/texts";
import { clear, defineRule, raised, unknown } from "../define-rule";
import type { Facts } from "../facts";

const called = { message: "message", resume: "résumé", profile: "profile" };

export const textShared = defineRule({
  id: "text-shared",
  version: 1,
  measures: ["P7"],
  group: "shared",
  points: 8,
  stop: false,
  setBy:
    "Bonafide's authors: an agency or a coach writes one letter for many, and that is common; half of a text word for word is more than chance all the same, so somebody reads both side by side and asks.",
  title: "Another candidate has much the same text",
  often: "One template, one agency or career coach for both, a friend's letter as a model, the same writing assistant.",
  settles: "Read both side by side, and ask who helped to write it",
  check: null,
  letter: { fact: "Much of a text that you sent us stands in somebody else's, too.", shows: [] },
  evaluate({ texts }: Pick<Facts, "texts">) {
    if (!texts) return unknown("a message, résumé or profile with enough words to compare");
    const { sharedWith, share, what } = texts;
    // Below that, people who write about the same things in the same language meet.
    if (sharedWith === 0 || share < alikeFrom) return clear();
    const others = sharedWith === 1 ? "Another candidate has" : `${sharedWith} other candidates have`;
    return raised(`${others} much the same ${called[what]}: about ${Math.round(share * 100)} % of its wording.`, [
      { label: "Text", text: called[what] },
      { label: "Also at", text: sharedWith === 1 ? "another candidate" : `${sharedWith} other candidates` },
    ]);
  },
});
