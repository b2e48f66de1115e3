import { answerMayI } from "@/lib/integrations/may-i";

export const dynamic = "force-dynamic";

/** For other systems, with a token: whether gates of a screening stand open. */
export const GET = (request: Request) => answerMayI(request);
