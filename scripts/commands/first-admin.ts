import { inviteFirstAdmin } from "@/lib/auth/first-admin";
import { db } from "@/lib/db/client";
import { env } from "@/lib/env";
import { publishStandardPolicy } from "@/lib/policy/write";

/** Prints the one-time link by which the first administrator joins, and publishes the default policy. */
export async function run() {
  const invited = await inviteFirstAdmin();
  if (!invited.ok) {
    console.error(invited.message);
    return 1;
  }
  if ((await db().policy.count()) === 0) await publishStandardPolicy();
  console.log(`${env().BONAFIDE_URL}/welcome#${invited.data.token}`);
  await db().$disconnect();
  return 0;
}
