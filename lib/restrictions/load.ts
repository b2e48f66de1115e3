import { roles } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import type { Screening } from "@/lib/db/generated/client";

/**
 * Who may be named as a reader of a restricted screening: those who work on it and operations, who may be handed a check of it; not
 * compliance, who always see it.
 */
export async function nameable(tx: Tx, { positionId }: Pick<Screening, "positionId">) {
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [
        { role: "recruiter", recruitsFor: { some: { positionId } } },
        { role: "hiring-manager", managed: { some: { id: positionId } } },
        { role: "operations" },
      ],
    },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ id, name, role }) => ({ id, name, role: roles[role as keyof typeof roles].toLowerCase() }));
}
