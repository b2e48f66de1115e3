import { z } from "zod";

const year = z.string().regex(/^\d{4}$/);

/** Technologies that a job names although it ended before they were released. */
export const technologyFacts = z.array(
  z.strictObject({
    name: z.string().describe("As the job names it."),
    released: year.describe("The year in which it was first shown to the public."),
    claimed: year.describe("The year in which the job ended."),
    text: z.string().describe("The title of the job."),
  }),
);
