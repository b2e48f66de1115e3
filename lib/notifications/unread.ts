import { z } from "zod";
import type { Endpoint } from "@/lib/door/endpoint";
import { countUnread } from "./queries";

const nothing = z.object({});

/** How much the caller has not read, for the bell of a page that stays open for long. */
export const unreadCount: Endpoint<typeof nothing, undefined, { unread: number }> = {
  can: "notification:read",
  input: nothing,
  run: async ({ actor }) => ({ happened: null, data: { unread: await countUnread(actor) } }),
};
