import { z } from "zod";
import { dayOf } from "./utc-day";

/** PostgreSQL knows no year 0, JavaScript writes years after 9999 in another way, and nobody here means either. */
const near = (text: string) => {
  const year = new Date(text).getUTCFullYear();
  return year >= 1900 && year <= 2100;
};

/** A day as "2026-03-31", from 1900 to 2100; `words` say what is missing otherwise. */
export const day = (words = "Enter a complete date.") => z.iso.date(words).refine(near, words);

/** An instant as "2026-03-31T09:00:00Z", from 1900 to 2100; `words` say what is missing otherwise. */
export const instant = (words = "Choose a date and a time.") =>
  z.iso.datetime({ offset: true, error: words }).refine(near, words);

/** The day it is where days begin first: no day after it has come anywhere. */
export const latestDay = (now: Date) => dayOf(new Date(now.getTime() + 14 * 3_600_000));
