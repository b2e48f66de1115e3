import { endpoint } from "@/lib/door/endpoint";
import { knownRows } from "@/lib/imports/known";

export const POST = endpoint(knownRows);
