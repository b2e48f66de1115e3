import { endpoint } from "@/lib/door/endpoint";
import { groupStandings } from "@/lib/fairness/standings";

export const POST = endpoint(groupStandings);
