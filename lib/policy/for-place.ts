import { countryOf } from "./places";

/** Whether a policy is for work at a place: it names no places, this one, or its country. A place that nobody said yet is any. */
export const isForPlace = (places: string[], place: string) =>
  places.length === 0 || place === "" || places.includes(place) || places.includes(countryOf(place));
