import { importMail } from "@/lib/correspondence/import";
import { endpoint } from "@/lib/door/endpoint";

export const dynamic = "force-dynamic";

export const POST = endpoint(importMail);
