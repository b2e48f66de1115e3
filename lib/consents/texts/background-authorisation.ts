import { defineText } from "../define-text";

export const backgroundAuthorisation = defineText({
  id: "background-authorisation",
  act: "consent",
  version: 1,
  title: "Background report: authorisation",
  why: "In the United States a report may only be ordered once the person has authorised it in writing (Fair Credit Reporting Act, 15 USC 1681b(b)(2)(A)(ii)).",
  inWriting: true,
  body: "I have been given, as a separate document, the disclosure that a consumer report about me may be obtained for employment purposes. I authorise you to obtain that report.",
});
