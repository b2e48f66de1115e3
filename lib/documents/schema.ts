import { z } from "zod";
import { checkInput } from "@/lib/checks/schema";
import { screeningInput, typed } from "@/lib/screenings/schema";

export const confirmInput = screeningInput
  .extend({
    sourceId: z.uuid(),
    answer: z.enum(["agrees", "differs"], { error: "Choose an answer." }),
    note: typed(2000).optional(),
  })
  .refine(({ answer, note }) => answer === "agrees" || note, {
    path: ["note"],
    error: "Write what differs.",
  });

export const askReadingInput = checkInput.extend({ kind: z.enum(["identity-document", "address-document"]) });
