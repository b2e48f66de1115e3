import { addressKey, emailKey, personKey, phoneKey, profileKey } from "@/lib/matching/keys";
import type { Reference } from "@/lib/sources/attributes/reference";
import type { ProfileDetails } from "@/lib/sources/kinds/profile";
import type { AlikeKind } from "./kinds";

/** A value that names one person or thing, the same however it is written. */
export type Named = { kind: AlikeKind; plain: string };

type Stated = {
  kind: string;
  details?: unknown;
  claims: readonly { attribute: string; value: unknown; text: string }[];
};

/** Where an address counts: where it was shown, and where things are to go. What somebody merely states may be an old one. */
export const withDoors = ["address-document", "shipping-request"];

/** What a source states that names one person or thing, each once. Nothing of what only describes somebody. */
export function namedIn({ kind, details, claims }: Stated): Named[] {
  const found = claims.flatMap(({ attribute, value, text }): Named[] => {
    if (attribute === "email") return named("email", emailKey(text));
    if (attribute === "phone") return named("phone", phoneKey(text));
    if (attribute === "website") return named("profile", profileKey(text));
    if (attribute === "address" && withDoors.includes(kind)) return named("address", addressKey(text));
    return attribute === "reference" ? voicesOf(value as Reference) : [];
  });
  const page = kind === "profile" ? named("profile", profileKey((details as ProfileDetails).address)) : [];
  const all = new Map([...found, ...page].map((one) => [`${one.kind} ${one.plain}`, one]));
  return [...all.values()];
}

/** By what a person who was named can be told again: how they are reached, and who they are where. */
function voicesOf({ name, organisation, contact }: Reference) {
  return [emailKey(contact?.email ?? ""), phoneKey(contact?.phone ?? ""), personKey(name, organisation)].flatMap(
    (key) => named("referee", key),
  );
}

const named = (kind: AlikeKind, plain: string | null): Named[] => (plain ? [{ kind, plain }] : []);
