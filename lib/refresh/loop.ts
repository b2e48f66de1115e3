import { repeat } from "@/lib/jobs/loop";
import { remindOfLooks } from "./remind";

/** Days pass slowly; who was told is kept in the database, so looking often costs little and tells nobody twice. */
const pause = 10 * 60_000;

/** Reminds of looks that are due, from the start on and every few minutes, until the server stops. */
export const startReminding = () =>
  repeat({
    ...{ name: "looks", pause },
    async step(now) {
      await remindOfLooks(now);
      return false;
    },
    trouble: "Nobody was reminded of looks that are due; it is tried again",
  });
