import type { Token } from "./tokens";

/**
 * Singapore counts the roads of a town and the houses beside them, so that numbers stand behind "block" and "avenue": "Blk 123
 * Ang Mo Kio Ave 3 #04-56". It is told by its name, by "S560123" and by a door of a floor and a unit.
 */
export const isInSingapore = (tokens: Token[]) =>
  tokens.some(({ word, raw }, at) => word === "singapore" || singaporeCode.test(raw) || isStoreyAndUnit(tokens, at));

/** "S560123" */
export const singaporeCode = /^s\d{6}$/;

/** "#04-56" */
const isStoreyAndUnit = (tokens: Token[], at: number) =>
  tokens[at]?.raw === "#" && /^\d\d$/.test(tokens[at + 1]?.raw ?? "") && tokens[at + 2]?.gap === "-";
