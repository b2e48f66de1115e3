/** What may be the same of two candidates, as the index calls it, and what people call it. */
export const alikeKinds = {
  "document-number": "number of a document",
  "payment account": "account",
  email: "e-mail address",
  phone: "phone number",
  profile: "profile",
  address: "address",
  referee: "reference",
  picture: "picture of a document",
  "picture-band": "part of a picture",
  file: "file",
} as const;

export type AlikeKind = keyof typeof alikeKinds;

/** From so many others at one address or on one line on it is no longer one household as a rule. */
export const severalOthers = 3;

/** What is told of how many others have the same: from ten on it says nothing more how many more there are. */
export const manyOthers = 10;
