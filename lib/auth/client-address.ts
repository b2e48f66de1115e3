import { isIP } from "node:net";

/**
 * Where somebody signs in from, by the header that a proxy of ours set: an IPv4 address, or the /64 of an IPv6 one, because who has
 * one of its addresses has all. Null where the header says none. Of several only the last was written by the nearest proxy.
 */
export function clientAddress(header: string | undefined) {
  const address =
    header
      ?.split(",")
      .at(-1)
      ?.trim()
      .replace(/^::ffff:(?=\d+\.)/i, "") ?? "";
  if (isIP(address) === 4) return address;
  return isIP(address) === 6 ? `${groups(address).slice(0, 4).join(":")}::/64` : null;
}

/** The eight groups of an IPv6 address, each without leading zeros. */
function groups(address: string) {
  const [left = [], right] = address.split("::").map((part) => part.split(":").filter(Boolean));
  const missing = right ? 8 - left.length - right.length : 0;
  const all = [...left, ...Array.from({ length: missing }, () => "0"), ...(right ?? [])];
  return all.map((group) => Number.parseInt(group, 16).toString(16));
}
