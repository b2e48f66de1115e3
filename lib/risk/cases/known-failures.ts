const sharedPhone =
  "That another candidate has the same phone is always put to a person, with few points: what a household is no rule can tell.";

/**
 * Where the product does not say what was expected, by the id of the case, and why. The expectation stays as it was written; a test
 * fails when a failure is missing here, and when one that is here has gone.
 */
export const knownFailures: Readonly<Record<string, string>> = {
  "laptop-farm":
    "Two others at an address and on a line may be a household, so that what they share weighs little beside the other address for equipment; compliance looks from two weighty causes on.",
  "several-from-one-address":
    "An address, a phone and a month that several share count as one cause, since a flat share has all of it too; compliance looks from two independent causes on.",
  "document-photographed-from-a-screen":
    "Three differences, and all of one cause: the document. Compliance looks from two independent causes on, or where one rule alone stops.",
  "family-phone": sharedPhone,
  "coworking-network":
    "That others connected from the same address is put to a person, with few points: an office that is shared no rule can tell.",
  "language-of-address":
    "The comparator knows towns in two languages and no streets, so one street with two official names reads as two.",
  "parental-leave":
    "Employer and candidate count a leave differently, and a year is a clear difference; only asking settles it.",
};
