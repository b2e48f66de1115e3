import { endpoint } from "@/lib/door/endpoint";
import { importResume } from "@/lib/screenings/import";

export const POST = endpoint(importResume);
