import { join } from "node:path";
import { env } from "@/lib/env";

/**
 * Where evidence lies. The evaluation has a directory of its own, so that it never takes the files of a real installation in
 * the same place for files that nobody refers to.
 */
export const evidenceDirectory = () =>
  join(env().BONAFIDE_DATA_DIR, env().BONAFIDE_EVALUATION === "yes" ? "evaluation-evidence" : "evidence");
