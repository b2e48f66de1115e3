import { z } from "zod";
import { defineSource } from "../define-source";

/** What the employer's own list says of somebody who worked here before anybody looked. */
export const staffList = defineSource({
  id: "staff-list",
  title: "List of staff",
  claims: ["name", "email"],
  details: z.object({}),
});
