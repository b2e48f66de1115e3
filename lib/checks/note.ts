import { z } from "zod";

/** What somebody leaves with a check for whoever reads it next, in their own words; most checks ask for it last. */
export const note = z
  .string()
  .trim()
  .max(2000, "At most 2,000 characters.")
  .optional()
  .meta({ title: "What should the next reader know?" });
