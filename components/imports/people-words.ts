import type { ListUse } from "@/lib/imports/columns";

const named = { applicants: ["candidate", "candidates"], staff: ["person", "people"] } as const;

/** How many people of a list: "1 candidate", "30 people". */
export const peopleWords = (count: number, use: ListUse) =>
  `${count.toLocaleString("en")} ${named[use][count === 1 ? 0 : 1]}`;
