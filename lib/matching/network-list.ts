import { type Ip, type IpRange, readIpRange } from "./ip-addresses";

/** What a list can say of a network: rented servers, a VPN, a proxy, or one line for many people such as an office or a mobile network. */
const networkKinds = ["hosting", "vpn", "proxy", "shared"] as const;
export type NetworkKind = (typeof networkKinds)[number];

export type Network = { kind: NetworkKind; name: string };
type Entry = IpRange & Network & { /** The narrowest range around this one. */ around: Entry | null };

/** The networks of a list, by where they begin; its date or version; and the lines that nobody can read. */
export type NetworkList = { entries: readonly Entry[]; version: string | null; unread: number[] };

/**
 * Reads a list with one network a line, as CSV: range, kind, name ("203.0.113.0/24, hosting, Example Cloud"). Comments begin with
 * "#", and "# version 2026-11-01" says of when it is; a heading and empty lines are left out.
 */
export function readNetworks(list: string): NetworkList {
  const found: (IpRange & Network)[] = [];
  const unread: number[] = [];
  let version: string | null = null;
  for (const [at, line] of list.split(/\r\n|[\r\n]/).entries()) {
    const text = line
      .replaceAll('"', "")
      .replace(/^\uFEFF/, "")
      .trim();
    const [, said] = /^#\s*version:?\s+(\S.{0,60})$/i.exec(text) ?? [];
    if (said) version ??= said;
    if (text === "" || text.startsWith("#")) continue;
    const [range = "", kind = "", ...name] = text.split(/[,;\t]/).map((cell) => cell.trim());
    const read = readIpRange(range);
    const known = networkKinds.find((one) => one === kind.toLowerCase());
    if (read && known) found.push({ ...read, kind: known, name: name.join(", ").slice(0, 100) });
    else if (!(at === 0 && !/\d/.test(range))) unread.push(at + 1);
  }
  return { entries: nested(found), version, unread };
}

/** By where they begin, the wider first; ranges of this kind lie within each other or apart, so that what is around the last stays open. */
function nested(found: (IpRange & Network)[]): Entry[] {
  const order = (one: bigint, other: bigint) => (one < other ? -1 : one > other ? 1 : 0);
  let last: Entry | null = null;
  return found
    .sort((one, other) => order(one.first, other.first) || order(other.last, one.last))
    .map((range) => {
      let around: Entry | null = last;
      while (around && around.last < range.last) around = around.around;
      last = { ...range, around };
      return last;
    });
}

/** The narrowest network of the list in which an address lies; null where it lies in none. */
export function networkOf(ip: Ip, { entries }: Pick<NetworkList, "entries">): Network | null {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((entries[middle]?.first ?? 0n) <= ip) from = middle + 1;
    else to = middle;
  }
  let entry = entries[from - 1] ?? null;
  while (entry && entry.last < ip) entry = entry.around;
  return entry && { kind: entry.kind, name: entry.name };
}
