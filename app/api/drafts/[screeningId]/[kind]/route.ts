import { putDraft } from "@/lib/checks/drafts";
import { endpoint } from "@/lib/door/endpoint";

export const PUT = endpoint(putDraft);
