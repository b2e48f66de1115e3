import { endpoint } from "@/lib/door/endpoint";
import { findPositions } from "@/lib/positions/find";

export const GET = endpoint(findPositions);
