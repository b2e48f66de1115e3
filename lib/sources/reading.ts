import { counted } from "@/lib/matching/counted";
import type { AttributeId } from "./attributes";

/** A claim read from a file, before it belongs to a source. */
export type ReadClaim = {
  attribute: AttributeId;
  /** Of the attribute's own schema. */
  value: unknown;
  /** As people read it. */
  text: string;
  /** Where in the source it stands: "work[2].name". */
  path: string;
};

/** What of a file could not be read; the path is empty when it is the whole file. */
export type Problem = { path: string; reason: string };

/** Writes a path as people read it: ["work", 2, "name"] is "work[2].name". */
export const pathText = (path: readonly PropertyKey[]) =>
  path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");

/** What was read from a file as far as it could be; what could not is named with its place, and left to a person. */
export type PartReading = { claims: ReadClaim[]; unread: Problem[] };

/** One line for the person who takes a file in: "Dana Lee: 2 jobs, 1 e-mail". */
export function summaryOf(claims: ReadClaim[]): string {
  const count = (id: AttributeId, one: string, several?: string) => {
    const number = claims.filter(({ attribute }) => attribute === id).length;
    return number === 0 ? [] : [counted(number, one, several)];
  };
  const counts = [
    ...count("work", "job"),
    ...count("education", "course of study", "courses of study"),
    ...count("reference", "reference"),
    ...count("email", "e-mail"),
    ...count("phone", "phone"),
    ...count("website", "web address", "web addresses"),
  ];
  const name = claims.find((claim) => claim.attribute === "name")?.text ?? "";
  return [name, counts.join(", ")].filter(Boolean).join(": ");
}
