import { inviteFirstAdmin } from "@/lib/auth/first-admin";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";

/** Prints the one-time link by which the first administrator joins. */
export async function run() {
  const invited = await inviteFirstAdmin();
  if (!invited.ok) {
    console.error(invited.message);
    return 1;
  }
  console.log(`${env().BONAFIDE_URL}/welcome#${invited.data.token}`);
  await db().$disconnect();
  return 0;
}
