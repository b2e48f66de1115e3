import { findPeople } from "@/lib/candidates/find";
import { endpoint } from "@/lib/door/endpoint";

export const GET = endpoint(findPeople);
