import { defineText } from "../define-text";

/** The law wants a document that consists of this and nothing else; whatever is added here makes it void. */
export const backgroundDisclosure = defineText({
  id: "background-disclosure",
  act: "notice",
  version: 1,
  title: "Background report: disclosure",
  why: "In the United States it is given on its own and in writing before a report is ordered (Fair Credit Reporting Act, 15 USC 1681b(b)(2)(A)(i)).",
  inWriting: true,
  body: "We may obtain a consumer report about you, also called a background report, from a consumer reporting agency for employment purposes.",
});
