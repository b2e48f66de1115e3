import { expect, test } from "vitest";
import { clientAddress } from "./client-address";

test.each([
  [undefined, null],
  ["", null],
  ["unknown", null],
  ["203.0.113.7", "203.0.113.7"],
  ["198.51.100.1, 203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["203.0.113.7:4711", null],
  ["2001:db8:0:12::1", "2001:db8:0:12::/64"],
  ["2001:0DB8:0000:0012:aaaa:bbbb:cccc:dddd", "2001:db8:0:12::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s is %s", (header, address) => {
  expect(clientAddress(header)).toBe(address);
});
