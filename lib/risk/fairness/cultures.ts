import type { Culture } from "./culture";
import { latinCultures } from "./latin-cultures";
import { scriptCultures } from "./script-cultures";

/** The groups whose honest people are compared. */
export const cultures: readonly Culture[] = [...latinCultures, ...scriptCultures];
