/** An IP address as its 128 bits; an IPv4 one stands where IPv6 maps it (::ffff:0:0/96), so that both writings of it are one. */
export type Ip = bigint;

/** The addresses from `first` to `last`, both among them. */
export type IpRange = { first: Ip; last: Ip };

const mapped = 0xffff_0000_0000n;
const isMapped = (ip: Ip) => ip >> 32n === 0xffffn;

/** Reads an IPv4 or IPv6 address, with the port that some logs write behind it; null for anything else. */
export function readIp(text: string): Ip | null {
  const plain = text.trim();
  const [, bracketed] = /^\[([^\]]+)\](?::\d{1,5})?$/.exec(plain) ?? [];
  const [, four] = /^(\d+(?:\.\d+){3})(?::\d{1,5})?$/.exec(plain) ?? [];
  if (four) return readFour(four, mapped);
  return readSix(bracketed ?? plain);
}

function readFour(text: string, above: bigint): Ip | null {
  const parts = text.split(".");
  // "010" is eight to some programs and ten to others, so it is no address here.
  const sound = parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return sound ? above | BigInt(parts.reduce((sum, part) => sum * 256 + Number(part), 0)) : null;
}

function readSix(text: string): Ip | null {
  const [, head = "", four] = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text) ?? [];
  const tail = four ? readFour(four, 0n) : null;
  if (four && tail === null) return null;
  const whole = tail === null ? text : `${head}${(tail >> 16n).toString(16)}:${(tail & 0xffffn).toString(16)}`;
  const [left, right, more] = whole.split("::").map((half) => (half === "" ? [] : half.split(":")));
  if (!left || more) return null;
  const missing = 8 - left.length - (right?.length ?? 0);
  if (right ? missing < 1 : missing !== 0) return null;
  const groups = [...left, ...Array.from({ length: missing }, () => "0"), ...(right ?? [])];
  if (!groups.every((group) => /^[\da-f]{1,4}$/i.test(group))) return null;
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(Number.parseInt(group, 16)), 0n);
}

/** Reads "203.0.113.0/24", "2001:db8::/32" or a single address; null for anything else. What is set behind the prefix says nothing. */
export function readIpRange(text: string): IpRange | null {
  const [address = "", prefix, more] = text.trim().split("/");
  const ip = readIp(address);
  if (ip === null || more !== undefined || (prefix !== undefined && !/^\d{1,3}$/.test(prefix))) return null;
  const widest = address.includes(":") ? 128 : 32;
  const length = prefix === undefined ? widest : Number(prefix);
  if (length > widest) return null;
  const rest = (1n << BigInt(widest - length)) - 1n;
  return { first: ip & ~rest, last: ip | rest };
}

/** What is nobody's on the internet: an address there is the same in many homes and companies. */
const notPublic = [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16"],
  ...["224.0.0.0/3", "::/96", "fc00::/7", "fe80::/10", "ff00::/8"],
].flatMap((text) => readIpRange(text) ?? []);

/** Whether an address is one on the internet, and not inside somebody's own network. */
export const isPublicIp = (ip: Ip) => !notPublic.some(({ first, last }) => first <= ip && ip <= last);

/** The address as it is compared: an IPv4 one whole, of an IPv6 one its /64, because who has one of its addresses has all. */
export const subscriberOf = (ip: Ip) => (isMapped(ip) ? ip : (ip >> 64n) << 64n).toString(16);

/** The network an address is in, without whose line it is: "203.0.113.0/24", "2001:db8:12::/48". */
export function networkPart(ip: Ip): string {
  if (!isMapped(ip)) return `${[112n, 96n, 80n].map((by) => ((ip >> by) & 0xffffn).toString(16)).join(":")}::/48`;
  return `${[24n, 16n, 8n].map((by) => (ip >> by) & 0xffn).join(".")}.0/24`;
}
