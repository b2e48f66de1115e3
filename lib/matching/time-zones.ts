import tzLookup from "tz-lookup";
import { placeReadings } from "./place-readings";
import { unreadable } from "./text";
import { type Town, townsWithin } from "./towns";

/** Towns too small to say in which time zone a whole country lives. */
const telling = 15_000;

/**
 * The IANA time zone of a place ("America/Denver" of "Denver, CO"), or null where it cannot be told: an unknown town
 * in a land of several zones, a name that towns of several zones share, a country or state that has more than one.
 */
export function timeZoneOf(place: string): string | null {
  if (unreadable(place, place, "a place")) return null;
  const zones = placeReadings(place).map(({ towns, country, region }) => {
    const [largest] = towns;
    if (largest) return zoneOf(towns.filter(({ people }) => people * 5 >= largest.people));
    return country ? zoneOf(townsWithin(country, region).filter(({ people }) => people >= telling)) : null;
  });
  return new Set(zones).size === 1 ? (zones[0] ?? null) : null;
}

function zoneOf(towns: readonly Town[]): string | null {
  const zones = new Set(towns.map(({ latitude, longitude }) => tzLookup(latitude, longitude)));
  return zones.size === 1 ? ([...zones][0] ?? null) : null;
}
