import { z } from "zod";
import { screeningInput } from "@/lib/screenings/schema";
import { addedOrigins } from "./origins";

/** Below what a server takes in one go. */
const longest = 900_000;

const column = z
  .string()
  .regex(/^\d{1,3}$/, "Choose the column.")
  .transform(Number);
/** A column, or none. */
const perhaps = z.union([z.literal("").transform(() => null), column]);

/** A log of one person as it is pasted, with what its columns hold. */
export const sessionsInput = screeningInput
  .extend({
    origin: z.enum(addedOrigins, { error: "Choose one." }),
    log: z
      .string()
      .min(1, "Paste the log, drop its file, or write a line.")
      .max(longest, "This is too long. Keep the newest lines of this person alone."),
    time: perhaps,
    address: perhaps,
    clock: perhaps,
  })
  // Before there is a log there are no columns to choose from.
  .refine(({ time }) => time !== null, { path: ["time"], error: "Choose the column of the time." })
  .refine(({ address, clock }) => address !== null || clock !== null, {
    path: ["address"],
    error: "Choose a column for the address, for the clock, or for both.",
  });

export const seeNetworkInput = screeningInput.extend({ sessionId: z.uuid() });
