import { assess, edition, serialise } from "../assess";
import { rules } from "../rules";
import type { Engine } from "./engine";

const live: Engine = { edition, rules, assess, serialise };

/** Editions of before, as they were frozen; loaded when something is to be assessed by one. */
const frozen: Record<number, () => Promise<Engine>> = {
  5: () => import("./5.js"),
  6: () => import("./6.js"),
  7: () => import("./7.js"),
  8: () => import("./8.js"),
  9: () => import("./9.js"),
  10: () => import("./10.js"),
};

/** Those that this version of the program brings, the newest last. */
export const editions: readonly number[] = [...Object.keys(frozen).map(Number), live.edition];

/** The engine of an edition; null for one that this version of the program does not bring. */
export async function engineOf(wanted: number): Promise<Engine | null> {
  return wanted === live.edition ? live : ((await frozen[wanted]?.()) ?? null);
}
