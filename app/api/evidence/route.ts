import { endpoint } from "@/lib/door/endpoint";
import { uploadEvidence } from "@/lib/evidence/upload";

export const dynamic = "force-dynamic";

export const POST = endpoint(uploadEvidence);
