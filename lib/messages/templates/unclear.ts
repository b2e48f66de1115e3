import { factText } from "@/lib/stops/letter";
import { defineTemplate } from "../define-template";
import { matterOf, opening, politely } from "../politely";

export const unclear = defineTemplate({
  id: "unclear",
  title: "Something that is not clear",
  fits: ({ unclear }) => unclear !== null,
  write: (facts) => ({
    subject: `A question about ${matterOf(facts)}: ${facts.position}`,
    body: politely(
      facts,
      `${opening(facts)} There is something we read and are not sure of. That usually has a simple reason, so we would like to hear from you.`,
      ...(facts.unclear ? [factText(facts.unclear.fact)] : []),
      "Could you tell us in a sentence how this goes together? Or which of it we should use?",
    ),
    check: "profiles",
    wanted: facts.unclear ? `How this goes together: ${facts.unclear.about}` : "",
  }),
});
