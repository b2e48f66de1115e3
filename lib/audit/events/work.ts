import { z } from "zod";
import { event, id } from "../define-event";

/** What happens with people who work here. */
export const work = {
  "start-day.set": event(z.strictObject({ again: z.boolean() }), ({ again }) =>
    again ? "Changed the first day of work, with reason" : "Set the first day of work",
  ),
  "work.brought-in": event(z.strictObject({ positionId: id }), () => "Brought in somebody who works here already"),
  "work.changed": event(
    z.strictObject({ employmentId: id, what: z.enum(["name", "address", "bank"]), due: z.boolean() }),
    ({ what, due }) =>
      `Recorded that the ${what === "bank" ? "bank account" : what} of somebody who works here changed${due ? "; a look again is due" : ""}`,
  ),
  "work.ended": event(z.strictObject({ employmentId: id }), () => "Recorded the last day of work"),
};
