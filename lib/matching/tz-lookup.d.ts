/** The IANA time zone at a place on Earth; throws when the numbers are out of range. */
declare module "tz-lookup" {
  export default function tzLookup(latitude: number, longitude: number): string;
}
