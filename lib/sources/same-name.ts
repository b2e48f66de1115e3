import type { Tx } from "@/lib/db/client";
import { Refusal } from "@/lib/door/result";

/** A page under another name may be another person's: refused until somebody says that it is the candidate's all the same. */
export async function needSameName(tx: Tx, sourceId: string) {
  const name = await tx.claim.findFirst({ where: { sourceId, attribute: "name", verdict: "different" } });
  if (!name) return;
  const words = `It is under another name, ${name.text}. Say that it is their page all the same, or leave it.`;
  throw new Refusal("invalid", words, { theirs: words });
}
