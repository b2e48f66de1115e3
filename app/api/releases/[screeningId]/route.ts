import { endpoint } from "@/lib/door/endpoint";
import { issueRelease } from "@/lib/gates/issue";

export const dynamic = "force-dynamic";

export const GET = endpoint(issueRelease);
