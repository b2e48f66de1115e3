import fc from "fast-check";
import { expect, test } from "vitest";
import { readIp, readIpRange } from "./ip-addresses";
import { networkOf, readNetworks } from "./network-list";

const list = readNetworks(`range,kind,name
# version 2026-11-01
203.0.113.0/24, hosting, Example Cloud
203.0.113.64/26;vpn;Quiet Lines
203.0.113.70\tproxy\tOne of theirs
198.51.100.0/25,Shared,"Leeds office, both floors"

2001:db8:5::/48,hosting,Example Cloud
2001:db8:5:1::/64,vpn,Quiet Lines
somewhere,hosting,Nobody
203.0.113.0/40,hosting,Nobody
192.0.2.0/24,cloud,Nobody
`);

test("says of when it is, and which of its lines nobody can read", () => {
  expect(list.version).toBe("2026-11-01");
  expect(list.unread).toEqual([10, 11, 12]);
  expect(list.entries).toHaveLength(6);
});

test.each([
  ["203.0.113.0", "hosting Example Cloud"],
  ["203.0.113.63", "hosting Example Cloud"],
  ["203.0.113.64", "vpn Quiet Lines"],
  ["203.0.113.70", "proxy One of theirs"],
  ["::ffff:203.0.113.71", "vpn Quiet Lines"],
  ["203.0.113.128", "hosting Example Cloud"],
  ["203.0.113.255", "hosting Example Cloud"],
  ["203.0.114.0", null],
  ["203.0.112.255", null],
  ["198.51.100.127", "shared Leeds office, both floors"],
  ["198.51.100.128", null],
  ["2001:db8:5::1", "hosting Example Cloud"],
  ["2001:db8:5:1::1", "vpn Quiet Lines"],
  ["2001:db8:5:2::", "hosting Example Cloud"],
  ["2001:db8:6::", null],
  ["::", null],
  ["ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", null],
])("%s lies in %s", (address, network) => {
  const found = networkOf(readIp(address) ?? 0n, list);
  expect(found && `${found.kind} ${found.name}`).toBe(network);
});

test("a list may be empty or hold anything", () => {
  for (const text of ["", "\uFEFF", "a".repeat(10_000), "\ud800,12", "12\n12\n12", "0.0.0.0/0,vpn"])
    expect(networkOf(5n, readNetworks(text))).toBeNull();
});

test("finds the narrowest range, as looking at each of them does", () => {
  const range = fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 })).map(([ip, length]) => `${ip}/${length}`);
  fc.assert(
    fc.property(fc.uniqueArray(range, { maxLength: 30 }), fc.ipV4(), (ranges, address) => {
      const ip = readIp(address) ?? 0n;
      const around = ranges
        .flatMap((text) => readIpRange(text) ?? [])
        .filter(({ first, last }) => first <= ip && ip <= last);
      const widths = around.map(({ first, last }) => last - first).sort((a, b) => (a < b ? -1 : 1));
      const lines = ranges.map(
        (text) => `${text},hosting,${(readIpRange(text)?.last ?? 0n) - (readIpRange(text)?.first ?? 0n)}`,
      );
      expect(networkOf(ip, readNetworks(lines.join("\n")))?.name).toBe(widths[0]?.toString());
    }),
  );
});
