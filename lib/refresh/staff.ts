import { attribute } from "@/lib/sources/attributes";
import type { ReadClaim } from "@/lib/sources/reading";

/** What the employer's list of staff states of somebody. */
export const staffClaims = ({ name, email }: { name: string; email: string | null }): ReadClaim[] => [
  stated("name", name),
  ...(email ? [stated("email", email)] : []),
];

const stated = (id: "name" | "email", value: string): ReadClaim => ({
  attribute: id,
  value,
  text: attribute(id).text(value),
  path: id,
});
