import { z } from "zod";
import { placeParts } from "@/lib/db/page";
import { matterKinds } from "./matters";

/** A place in the list: the instant since when a matter waits, in milliseconds, and its id. */
const place = z
  .string()
  .regex(new RegExp(`^${placeParts.instant}~${placeParts.id}$`))
  .optional()
  .catch(undefined);

/** What of the list is shown, as it stands in the address; what does not parse falls away. */
export const matterFilter = z.object({
  kind: z.enum(matterKinds).optional().catch(undefined),
  after: place,
  before: place,
});

export type MatterFilter = z.infer<typeof matterFilter>;
