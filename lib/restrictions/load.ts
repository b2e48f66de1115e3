import { roles } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import type { Screening } from "@/lib/db/generated/client";

/** Who may be named as a reader of a restricted screening: those who work on it, but for compliance, who always see it. */
export async function nameable(tx: Tx, { id, positionId }: Pick<Screening, "id" | "positionId">) {
  const handedOver = await tx.check.count({ where: { screeningId: id, assignedTo: "operations" } });
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [
        { role: "recruiter", recruitsFor: { some: { positionId } } },
        { role: "hiring-manager", managed: { some: { id: positionId } } },
        ...(handedOver > 0 ? [{ role: "operations" }] : []),
      ],
    },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ id, name, role }) => ({ id, name, role: roles[role as keyof typeof roles].toLowerCase() }));
}
