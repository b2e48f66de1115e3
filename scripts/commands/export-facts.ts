import { canonical } from "@/lib/audit/canonical";
import { db } from "@/lib/db/client";
import { exportFacts } from "@/lib/risk/export";

/** Prints the facts of a screening, as `assess` and `explain` read them, and a newline; they hold what candidates state. */
export async function run([screeningId = "", ...more]: string[]) {
  if (!screeningId || more.length > 0) {
    console.error("Name one screening by its id, the last part of its address.");
    return 2;
  }
  const exported = await exportFacts(screeningId);
  await db().$disconnect();
  if (!exported.ok) {
    console.error(exported.message);
    return 1;
  }
  process.stdout.write(`${canonical(exported.data)}\n`);
  return 0;
}
