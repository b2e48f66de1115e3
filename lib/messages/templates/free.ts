import { defineTemplate } from "../define-template";
import { opening, politely } from "../politely";

/** Where the sender's own words go; a message that still has it asks nothing, so it is not sent. */
export const ownWords = "Write here what you want to say or ask.";

export const free = defineTemplate({
  id: "free",
  title: "In your own words",
  fits: () => true,
  write: (facts) => ({
    subject: `Your ${facts.look ? "work" : "application"}: ${facts.position}`,
    body: politely(facts, opening(facts), ownWords),
    wanted: "",
    check: null,
  }),
});
