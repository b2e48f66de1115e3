import { endpoint } from "@/lib/door/endpoint";
import { olderMessages } from "@/lib/messages/read";

export const GET = endpoint(olderMessages);
