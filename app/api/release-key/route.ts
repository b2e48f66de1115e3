import { env } from "@/lib/env";
import { releaseKey } from "@/lib/gates/sign";

export const dynamic = "force-dynamic";

/** The public key that signs releases, for whoever verifies one: 32 bytes in base64url. */
export const GET = () => Response.json({ algorithm: "Ed25519", key: releaseKey(env().BONAFIDE_COMPANY_KEY).shown });
