import { factText } from "@/lib/stops/letter";
import { defineTemplate } from "../define-template";
import { matterOf, opening, politely } from "../politely";

type Question = { ask: string; wanted: string };

/** What the candidate is asked about a difference between their own statements. What others said is for a letter, not for this. */
const questions: Record<string, Question> = {
  "name-differs": {
    ask: "Which names do you use, and is there a document that shows both?",
    wanted: "The names in use",
  },
  "place-differs": {
    ask: "Where do you live now, and since when?",
    wanted: "The place of residence, and since when",
  },
  "shipping-address-differs": {
    ask: "Could you send a letter or a bill that shows your name at the address where the equipment would go?",
    wanted: "A letter or bill with the name at the address for equipment",
  },
  "contact-differs": {
    ask: "Which of these should we use, and where does the other come from?",
    wanted: "The address or number to use",
  },
  "work-history-differs": {
    ask: "Which of the two is right?",
    wanted: "Which account of a job is right",
  },
  "education-differs": {
    ask: "Which of the two is right, and could you send the certificate?",
    wanted: "Which account of an education is right",
  },
};

/** Whether the candidate can be asked about what a rule found. */
export const askable = (rule: string) => Object.hasOwn(questions, rule);

export const difference = defineTemplate({
  id: "difference",
  title: "A difference to explain",
  fits: ({ differences }) => differences.length > 0,
  write(facts) {
    const asked = facts.differences.flatMap(({ rule, fact }) => {
      const question = questions[rule];
      return question ? [{ fact, ...question }] : [];
    });
    return {
      subject: `A question about ${matterOf(facts)}: ${facts.position}`,
      body: politely(
        facts,
        `${opening(facts)} Some of what we have does not agree yet. That happens often and usually has a simple reason, so we would like to hear from you.`,
        ...asked.map(({ fact, ask }) => `${factText(fact)}\n\n${ask}`),
        "If you have a document that shows it, please send it.",
      ),
      check: facts.differences[0]?.check ?? null,
      wanted: asked.map(({ wanted }) => wanted).join("; "),
    };
  },
});
