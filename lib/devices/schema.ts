import { z } from "zod";
import { day } from "@/lib/matching/days";
import { screeningInput, typed } from "@/lib/screenings/schema";
import { secondWord } from "@/lib/screenings/second-word";
import { deviceKindIds } from "./kinds";

const reason = typed(2000).min(1, "Write why.");
const serial = typed(80).min(1, "Write the serial number.");
const preparedBy = typed(120).min(1, "Write who prepares it.");

export const addDeviceInput = screeningInput.extend({
  what: z.enum(deviceKindIds, { error: "Choose one." }),
  serial,
  preparedBy,
});

export const deviceInput = screeningInput.extend({ deviceId: z.uuid() });

/** What is said of an inventory beside its bytes. */
export const inventoryInput = deviceInput.extend({
  takenOn: day("Choose the day on which it was taken."),
  fileName: typed(255).min(1, "Choose the file."),
});

export const changeDeviceInput = deviceInput.extend({
  serial,
  preparedBy,
  /** Tools were found on again, so the sign-off is taken back. */
  toolsOn: z.boolean(),
  reason,
});

export const proposeExceptionInput = deviceInput.extend({
  tool: typed(120).min(1, "Name the tool."),
  reason,
  /** The last day on which it holds. */
  until: day("Choose its last day."),
});

export const decideExceptionInput = screeningInput.extend({ exceptionId: z.uuid(), ...secondWord.shape });
