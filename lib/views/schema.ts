import { z } from "zod";
import { typed } from "@/lib/screenings/schema";

/** The lists whose filters can be kept. */
const rooms = ["/screenings"] as const;

export const saveViewInput = z.object({
  name: typed(40).min(1, "Give it a name."),
  room: z.enum(rooms),
  /** Of the address, without its question mark. */
  query: z.string().min(1).max(600),
});

export const viewInput = z.object({ viewId: z.uuid() });
