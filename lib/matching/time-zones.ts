import tzLookup from "tz-lookup";
import { placeReadings } from "./place-readings";
import { unreadable } from "./text";
import { type Town, townsWithin } from "./towns";

/** Towns too small to say in which time zone a whole country lives. */
const telling = 15_000;

/** Facts: countries whose clocks differ from place to place (IANA, zone1970.tab). Elsewhere a town at the border is not to hide the one zone. */
const severalClocks = new Set("AQ AU BR CA CD CL EC ES FM GL ID KI KZ MN MX NZ PF PG PT RU TF UM US".split(" "));

/**
 * The IANA time zone of a place ("America/Denver" of "Denver, CO"), or null where it cannot be told: an unknown town
 * in a land of several zones, a name that towns of several zones share, a country or state that has more than one.
 */
export function timeZoneOf(place: string): string | null {
  if (unreadable(place, place, "a place")) return null;
  const zones = placeReadings(place).map(({ towns, country, region }) => {
    const [largest] = towns;
    if (largest) return zoneOf(towns.filter(({ people }) => people * 5 >= largest.people));
    if (!country) return null;
    const bySize = townsWithin(country, region).toSorted((a, b) => b.people - a.people);
    return zoneOf(severalClocks.has(country) ? bySize.filter(({ people }) => people >= telling) : bySize.slice(0, 1));
  });
  return new Set(zones).size === 1 ? (zones[0] ?? null) : null;
}

function zoneOf(towns: readonly Town[]): string | null {
  const zones = new Set(towns.map(({ latitude, longitude }) => tzLookup(latitude, longitude)));
  return zones.size === 1 ? ([...zones][0] ?? null) : null;
}
