import { endpoint } from "@/lib/door/endpoint";
import { importDocument } from "@/lib/screenings/import-document";

export const POST = endpoint(importDocument);
