import "server-only";
import { db } from "@/lib/db/client";

const perPage = 50;

/** A page of the users by name, for administrators; the cursor is the id of the last one seen. */
export async function listUsers(after?: string) {
  const users = await db().user.findMany({
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: perPage + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
    select: { id: true, name: true, email: true, role: true, createdAt: true, disabledAt: true },
  });
  const page = users.slice(0, perPage);
  return { users: page, next: users.length > perPage ? (page.at(-1)?.id ?? null) : null };
}
