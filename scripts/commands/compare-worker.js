import { register } from "tsx/esm/api";

// As modules: what tsx makes of a `require` runs at half the speed.
register();
export const { answerLines } = await import("./compare.ts");
