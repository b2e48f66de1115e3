/** What the clock of a device says, which is no more than this. */
export const clockWords: Record<string, string> = {
  agrees: "Clock agrees with the place claimed",
  differs: "Clock differs from the place claimed",
  unknown: "Clock not known",
};
