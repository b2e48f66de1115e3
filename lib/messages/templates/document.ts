import { defineTemplate } from "../define-template";
import { politely } from "../politely";

export const document = defineTemplate({
  id: "document",
  title: "A document to send again",
  fits: ({ documents }) => documents.length > 0,
  write(facts) {
    const which = new Intl.ListFormat("en").format(facts.documents.map(({ title }) => `your ${title}`));
    const wanted = new Intl.ListFormat("en").format(facts.documents.map(({ title }) => title));
    return {
      subject: `A document to send again: ${facts.position}`,
      body: politely(
        facts,
        `Thank you for ${which}. We could not read all of what we received.`,
        "Please send a new picture or scan: the whole page, both sides where there are two, sharp, and without a reflection on it. A picture taken by daylight with a phone is enough.",
      ),
      wanted: `Once more: ${wanted}`,
      check: facts.documents[0]?.check ?? null,
    };
  },
});
