import { z } from "zod";

export const mailInput = z.object({ mailId: z.uuid() });
