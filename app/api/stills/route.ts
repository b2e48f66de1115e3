import { endpoint } from "@/lib/door/endpoint";
import { addStill } from "@/lib/interviews/stills";

export const dynamic = "force-dynamic";

export const POST = endpoint(addStill);
