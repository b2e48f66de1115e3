import { defineText } from "../define-text";

export const identityDocument = defineText({
  id: "identity-document",
  act: "consent",
  version: 1,
  title: "Use of the identity document",
  why: "A picture of a document shows more than its name, and some places let nobody keep one without being asked.",
  body: `We ask you to show us a document that names you, such as a passport, an identity card or a driving licence. You choose which one.

Two people of ours read it and write down whether your name stands there as you gave it to us. They are recruiters of this position or compliance; whoever decides about your application does not see the document. We keep a picture of it where the place that issued it allows that, sealed under a key of your own. Of its number we keep a keyed fingerprint alone: it does not show the number, only whether the same number was given to us for somebody else.

You may show the document in a meeting instead of sending a picture: it counts the same. You may cover what we do not ask for, such as your height, your place of birth or a personal tax number.

You can take this consent back at any time; tell the person who invited you. We then stop this check and look for another way together with you.`,
});
