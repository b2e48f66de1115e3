import { keepFromLink } from "@/lib/sessions/from-link";

/** For the page of a passkey link: that a candidate who was told so is connected. */
export const POST = (request: Request) => keepFromLink(request);
