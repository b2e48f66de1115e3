import { type AlikeKind, alikeKinds } from "./kinds";

/** The rules over what other candidates have too, and over which of it. */
const kindsOf: Record<string, readonly AlikeKind[]> = {
  "document-number-shared": ["document-number"],
  "payment-account-shared": ["payment account"],
  "contact-shared": ["email", "phone"],
  "profile-shared": ["profile"],
  "address-shared": ["address"],
  "address-of-several": ["address"],
  "equipment-where-others-are": ["address"],
  "several-applied-together": ["address", "phone", "email"],
  "picture-shared": ["picture"],
  "file-shared": ["file"],
  "referee-shared": ["referee"],
};

type Other = { id: string; name: string; position: string; kinds: readonly AlikeKind[] };

/** The other screenings to look at with a difference, each with what is the same in words; none where the rule is not about that. */
export function othersFor(rule: string, all: readonly Other[]) {
  const kinds = kindsOf[rule] ?? [];
  return all.flatMap(({ kinds: same, ...other }) => {
    const here = same.filter((kind) => kinds.includes(kind)).map((kind) => alikeKinds[kind]);
    return here.length > 0 ? [{ ...other, same: here.join(" and ") }] : [];
  });
}
