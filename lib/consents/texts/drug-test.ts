import { defineText } from "../define-text";

export const drugTest = defineText({
  id: "drug-test",
  act: "consent",
  version: 1,
  title: "Drug test",
  why: "It is asked for only after an offer, where the law of the place allows it, and many places want it agreed to in writing (in the United States the law of the state says so; 42 USC 12114(d) neither asks for such tests nor forbids them).",
  inWriting: true,
  body: `We made you an offer that depends on a drug test. A collection site that is not part of our company takes the sample, looks at your identity document first, and sends the sample to a laboratory.

If the laboratory finds anything, a medical review officer speaks with you before we learn of it, and asks among other things what was prescribed to you. You need not tell us what you take, and we do not ask.

We are told one thing: negative, not negative after that talk, or cancelled. We keep that word, the days and the name of the site, and neither a substance nor an amount. You may have a result that is not negative looked at again.

You can take this consent back at any time before the sample is taken; tell the person who sent you this text.`,
});
