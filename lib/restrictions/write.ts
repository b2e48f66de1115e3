import type { Tx } from "@/lib/db/client";
import type { Screening } from "@/lib/db/generated/client";
import { Refusal } from "@/lib/door/result";

/**
 * Refuses to hand something of a locked, restricted screening to somebody who could not see it: a person whose name the actor knows, or
 * operations while none of them is named.
 */
export async function needReader(
  tx: Tx,
  { id: screeningId, restrictedAt }: Pick<Screening, "id" | "restrictedAt">,
  whom: { id: string } | { role: "operations" },
) {
  if (!restrictedAt) return;
  if (await tx.screeningAccess.findFirst({ where: { screeningId, user: { disabledAt: null, ...whom } } })) return;
  const known = "id" in whom && (await tx.user.findUniqueOrThrow({ where: { id: whom.id }, select: { name: true } }));
  const nobody = known ? `${known.name} is not` : "Nobody in operations is";
  throw new Refusal("not-named", `${nobody} among those who may see this; compliance names them first.`);
}
