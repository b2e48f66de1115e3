import { z } from "zod";
import { listRow } from "./row";

export const openRowInput = z.object({ positionId: z.uuid("Choose a position."), row: listRow });

export const knownInput = z.object({
  positionId: z.uuid(),
  use: z.enum(["applicants", "staff"]).default("applicants"),
});

/** The keys of the rows of a list. */
export const knownBody = z.array(z.string().regex(/^[0-9a-f]{64}$/)).max(20_000);
