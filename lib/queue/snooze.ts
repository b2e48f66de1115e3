import { addDays, nextMonday, startOfDay } from "date-fns";

/** Until when something is usually put aside: the beginning of a day where the viewer is. */
export const snoozeChoices = (now: Date) => [
  { label: "Tomorrow", until: addDays(startOfDay(now), 1) },
  { label: "In 3 days", until: addDays(startOfDay(now), 3) },
  { label: "Next Monday", until: nextMonday(startOfDay(now)) },
];
