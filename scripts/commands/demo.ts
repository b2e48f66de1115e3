import { db } from "@/lib/db/client";
import { loadDemo } from "@/prisma/seed/demo";

/** Loads the demo company into an empty database; refuses any other. */
export async function run() {
  try {
    if ((await db().user.count()) > 0) {
      console.error("There are people in this database already; the demo company is only loaded into an empty one.");
      return 1;
    }
    await loadDemo(new Date(), Math.random, (done, of) => {
      if (done % 5 === 0 || done === of) console.log(`${done} of ${of} candidates`);
    });
    return 0;
  } finally {
    await db().$disconnect();
  }
}
