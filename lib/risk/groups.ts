/**
 * What one cause may raise together, and the most points it may have: a move raises every rule about a place, so that
 * "place" stops at the two strongest of them; "contact" alone can never reach compliance. "shared" is whatever other candidates have too:
 * a couple, an agency, mixed-up papers or a ring of people raise all of it together, be it a phone, a document, an account or a text, and
 * so it is one cause.
 */
export const groups = {
  identity: 60,
  place: 36,
  "work history": 40,
  payment: 30,
  shared: 30,
  equipment: 24,
  conduct: 20,
  contact: 10,
} as const;

export type Group = keyof typeof groups;
