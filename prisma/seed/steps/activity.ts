import { addDays } from "date-fns";
import { addActivity } from "@/lib/activity/actions";
import { perform } from "@/lib/door/perform";
import { done } from "../done";
import type { Case } from "../scene";

/** Hours of the day in UTC at which somebody commits who works late: more of them, more commits. */
const late = [8, 10, 13, 15, 17, 18, 19, 19, 20, 20, 21, 21, 22, 23];

/** The recruiter pastes the log of an account: four months of evenings, until the day on which it is read. */
export async function pastesLog(on: Case, when: Date, about: { account: string; since: string }) {
  const { screeningId, recruiter, person } = on;
  const log = Array.from({ length: 120 }, (_, index) => {
    const day = addDays(when, -1 - index)
      .toISOString()
      .slice(0, 10);
    const hour = String(late[(index * 5) % late.length]).padStart(2, "0");
    return `${day}T${hour}:${String((index * 7) % 60).padStart(2, "0")}:00Z\t${person.email}\t${person.name}`;
  });
  const input = { screeningId, basis: "git-log", ...about, log: log.join("\n") } as const;
  await done(perform(addActivity, recruiter, input, when));
}
