import { z } from "zod";
import { instant } from "@/lib/matching/days";

export const notificationInput = z.object({ notificationId: z.uuid() });

/** The instant at which the list was shown: what came later was not seen yet. */
export const readAllInput = z.object({ until: instant().transform((text) => new Date(text)) });

export const mailedInput = z.object({ mailed: z.boolean() });
