import { endpoint } from "@/lib/door/endpoint";
import { readPdf } from "@/lib/sources/pdf/endpoint";

export const POST = endpoint(readPdf);
