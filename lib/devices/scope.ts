import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleChecks, visibleTo } from "@/lib/screenings/scope";

/** The checks in which equipment is worked on; operations sees it where one of them was handed over. */
const equipmentChecks = ["devices", "equipment-sent"];

/** The screenings whose devices and shipments an actor may see. */
export function equipmentVisibleTo(actor: Actor): Prisma.ScreeningWhereInput {
  if (!may(actor.role, "equipment:read")) return { id: { in: [] } };
  if (may(actor.role, "screening:whole")) return visibleTo(actor);
  const handedOver = { checks: { some: { kind: { in: equipmentChecks }, ...visibleChecks(actor) } } };
  return { AND: [visibleTo(actor), handedOver] };
}
