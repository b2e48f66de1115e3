import { placeReadings } from "./place-readings";

/** "Flat 3": a door inside a house. Without the number one is a town elsewhere, as Apt is in France. */
const door =
  /^(?:flat|apt|apartment|unit|suite|ste|room|floor|(?:po )?box|building|bldg|block|no|wohnung|app|appt|piso|dept)\.? \S*\d\S*$/i;

/** "12 Elm Street" beside "50667 Köln" and "123 45 Stockholm", which begin with a postcode. */
const street = /^\d{1,3}\p{L}?\s(?!\d)/u;

/** Characters of the longest place that is read. */
const longest = 300;

/** The town that an address names behind its street, with what follows and without postcodes; null where none that is known stands there, or too much to be a place. */
export function placeOfAddress(address: string): string | null {
  const place = address
    .slice(0, 500)
    .split(/[,\n]/)
    .slice(1)
    .map((part) => part.trim())
    .filter((part) => !street.test(part) && !door.test(part))
    .map((part) => part.replace(/\S*\d\S*/g, " ").trim())
    .filter(Boolean)
    .join(", ");
  if (place.length > longest) return null;
  return placeReadings(place).some(({ towns }) => towns.length > 0) ? place : null;
}
