import { defineTemplate } from "../define-template";
import { politely } from "../politely";

/** Where the sender's own words go; a message that still has it asks nothing, so it is not sent. */
export const ownWords = "Write here what you want to say or ask.";

export const free = defineTemplate({
  id: "free",
  title: "In your own words",
  fits: () => true,
  write: (facts) => ({
    subject: `Your application: ${facts.position}`,
    body: politely(facts, `Thank you for your application for ${facts.position}.`, ownWords),
    wanted: "",
    check: null,
  }),
});
