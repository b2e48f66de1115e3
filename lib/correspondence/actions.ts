"use server";

import { workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { onScreening } from "@/lib/screenings/mutation";
import { readWishInput } from "./schema";
import { answerReadWish } from "./write";

/** Says that a sentence which was read in a message is no wish to go on elsewhere. */
export const sayNotAWish = action(
  onScreening({
    can: "check:work",
    input: readWishInput,
    async run({ actor, tx, now, input: { screeningId, readId } }) {
      const { rows } = await workOn(tx, actor, screeningId, "channels", now);
      const answered = await answerReadWish(tx, actor, { screeningId, readId, now });
      return { event: { name: "correspondence.no-wish", data: {} }, rows: [...rows, ...answered], data: null };
    },
  }),
);
