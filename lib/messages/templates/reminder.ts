import { defineTemplate } from "../define-template";
import { matterOf, politely } from "../politely";

export const reminder = defineTemplate({
  id: "reminder",
  title: "A reminder",
  fits: ({ asked }) => asked.length > 0,
  write: (facts) => ({
    subject: `A reminder: ${facts.position}`,
    body: politely(
      facts,
      `We wrote to you about ${matterOf(facts)} ${facts.look ? "as" : "for"} ${facts.position} and are waiting to hear from you:`,
      facts.asked.map(({ words, on }) => `• ${words} (since ${on})`).join("\n"),
      "If it is on its way, thank you: there is nothing more to do.",
    ),
    wanted: "",
    check: null,
  }),
});
