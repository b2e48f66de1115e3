import { defineTemplate } from "../define-template";
import { politely } from "../politely";

// One text a message: some must stand alone by law, and nobody agrees to several at once.
export const consent = defineTemplate({
  id: "consent",
  title: "A consent or a notice",
  fits: ({ texts }) => texts.length > 0,
  write(facts) {
    const [text] = facts.texts;
    const agrees = text?.act === "consent";
    const wish = agrees
      ? "Please read the text below. If you agree, say so by answering with the title of the text and the words “I agree”."
      : "The text below is for you to read and to keep. Please tell us that it reached you.";
    return {
      subject: `${text?.title}: ${facts.position}`,
      body: politely(facts, `${wish} Ask us whatever is not clear.`, `${text?.title}\n\n${text?.body.trim()}`),
      check: text?.check ?? null,
      wanted: `${agrees ? "Agreement to" : "That it arrived"}: ${text?.title}`,
    };
  },
});
