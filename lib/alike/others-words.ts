import { manyOthers } from "./kinds";

/** "Another candidate", "3 other candidates", "10 or more other candidates". */
export function othersWords(count: number) {
  if (count === 1) return "Another candidate";
  return count >= manyOthers ? `${manyOthers} or more other candidates` : `${count} other candidates`;
}
