import { endpoint } from "@/lib/door/endpoint";
import { readEvidence } from "@/lib/evidence/read";

export const dynamic = "force-dynamic";

/** Answers HEAD too. */
export const GET = endpoint(readEvidence);
