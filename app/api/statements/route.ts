import { endpoint } from "@/lib/door/endpoint";
import { importStatement } from "@/lib/statements/import";

export const dynamic = "force-dynamic";

export const POST = endpoint(importStatement);
