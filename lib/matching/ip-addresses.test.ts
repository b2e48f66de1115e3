import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublicIp, networkPart, readIp, readIpRange, subscriberOf } from "./ip-addresses";

test.each([
  ["203.0.113.7", 0xffff_cb00_7107n],
  [" 203.0.113.7:4711 ", 0xffff_cb00_7107n],
  ["::ffff:203.0.113.7", 0xffff_cb00_7107n],
  ["::FFFF:cb00:7107", 0xffff_cb00_7107n],
  ["[2001:db8::1]:443", (0x2001_0db8n << 96n) | 1n],
  ["2001:0DB8:0:0:0:0:0:1", (0x2001_0db8n << 96n) | 1n],
  ["::1", 1n],
  ["::", 0n],
  ["203.0.113.256", null],
  ["203.0.113.07", null],
  ["203.0.113", null],
  ["2001:db8::1::2", null],
  ["1:2:3:4:5:6:7", null],
  ["1:2:3:4:5:6:7:8:9", null],
  ["1:2:3:4:5:6:7::8", null],
  ["fe80::1%eth0", null],
  ["::ffff:203.0.113.999", null],
  ["example.com", null],
  ["", null],
])("%s is %s", (text, ip) => expect(readIp(text)).toBe(ip));

test.each([
  ["203.0.113.0/24", "203.0.113.0", "203.0.113.255"],
  ["203.0.113.77/24", "203.0.113.0", "203.0.113.255"],
  ["203.0.113.7", "203.0.113.7", "203.0.113.7"],
  ["203.0.113.6/31", "203.0.113.6", "203.0.113.7"],
  ["0.0.0.0/0", "0.0.0.0", "255.255.255.255"],
  ["2001:db8::/32", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"],
  ["::ffff:203.0.113.0/120", "203.0.113.0", "203.0.113.255"],
  ["2001:db8::1/128", "2001:db8::1", "2001:db8::1"],
])("%s goes from %s to %s", (text, first, last) => {
  expect(readIpRange(text)).toEqual({ first: readIp(first), last: readIp(last) });
});

test.each(["203.0.113.0/33", "2001:db8::/129", "203.0.113.0/", "203.0.113.0/-1", "203.0.113.0/24/8", "range", ""])(
  "%s is no range",
  (text) => expect(readIpRange(text)).toBeNull(),
);

test.each([
  ["203.0.113.7", true, "203.0.113.0/24"],
  ["2001:db8:12:34:5:6:7:8", true, "2001:db8:12::/48"],
  ["10.1.2.3", false, "10.1.2.0/24"],
  ["100.64.0.1", false, "100.64.0.0/24"],
  ["100.128.0.1", true, "100.128.0.0/24"],
  ["169.254.1.9", false, "169.254.1.0/24"],
  ["192.168.1.9", false, "192.168.1.0/24"],
  ["::ffff:127.0.0.1", false, "127.0.0.0/24"],
  ["fd00::1", false, "fd00:0:0::/48"],
  ["::1", false, "0:0:0::/48"],
])("%s: on the internet %s, in %s", (text, is, part) => {
  const ip = readIp(text) ?? 0n;
  expect([isPublicIp(ip), networkPart(ip)]).toEqual([is, part]);
});

test("an IPv6 line is one whatever its last half, and an IPv4 one is each address", () => {
  const of = (text: string) => subscriberOf(readIp(text) ?? 0n);
  expect(of("2001:db8:1:2::5")).toBe(of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
  expect(of("2001:db8:1:2::5")).not.toBe(of("2001:db8:1:3::5"));
  expect(of("203.0.113.7")).toBe(of("::ffff:203.0.113.7"));
  expect(of("203.0.113.7")).not.toBe(of("203.0.113.8"));
});

test("reads every address that there is, in either writing, and throws on no text", () => {
  fc.assert(fc.property(fc.ipV4(), (text) => readIp(text) === readIp(`::ffff:${text}`)));
  fc.assert(fc.property(fc.ipV6(), (text) => readIp(text) !== null));
  fc.assert(
    fc.property(fc.string(), (text) => {
      readIp(text);
      readIpRange(text);
    }),
  );
});
