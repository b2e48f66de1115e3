import { expect, test } from "vitest";
import { whyNotAddress, whyNotUrl } from "./target";

/** The first word of the refusal, or "fine". */
const short = (why: string | null) => why?.split(" ")[0] ?? "fine";

test.each([
  // address                               in use       in an evaluation
  ["https://it.example.com/hooks?from=us", "fine", "Nothing"],
  ["http://it.example.com/hooks", "Use", "Nothing"],
  ["https://10.1.2.3/hooks", "fine", "Nothing"],
  ["http://10.1.2.3/hooks", "Use", "Nothing"],
  ["http://localhost:8080/", "fine", "fine"],
  ["http://127.0.0.1:8080/", "fine", "fine"],
  ["http://2130706433/", "fine", "fine"],
  ["https://[::1]/", "fine", "fine"],
  ["https://169.254.169.254/latest/meta-data", "This", "This"],
  ["https://[fd00:ec2::254]/", "This", "This"],
  ["https://[::ffff:169.254.169.254]/", "This", "This"],
  ["https://0.0.0.0/", "This", "This"],
  ["https://user:secret@it.example.com/", "Leave", "Leave"],
  ["https://user@localhost/", "Leave", "Leave"],
  ["https://it.example.com/#there", "Leave", "Leave"],
  ["ftp://it.example.com/", "Write", "Write"],
  ["file:///etc/passwd", "Write", "Write"],
  ["javascript:alert(1)", "Write", "Write"],
  ["it.example.com", "Write", "Write"],
])("%s: %s; in an evaluation: %s", (url, inUse, inEvaluation) => {
  expect(short(whyNotUrl(url, false))).toBe(inUse);
  expect(short(whyNotUrl(url, true))).toBe(inEvaluation);
});

test.each([
  // resolves to             https   http    in an evaluation
  ["93.184.216.34", "fine", "Use", "Nothing"],
  ["10.1.2.3", "fine", "Use", "Nothing"],
  ["fd12:3456::1", "fine", "Use", "Nothing"],
  ["127.0.0.2", "fine", "fine", "fine"],
  ["::1", "fine", "fine", "fine"],
  ["::ffff:127.0.0.1", "fine", "fine", "fine"],
  ["169.254.1.1", "This", "This", "This"],
  ["::ffff:a9fe:a9fe", "This", "This", "This"],
  ["::a9fe:a9fe", "This", "This", "This"],
  ["64:ff9b::a9fe:a9fe", "This", "This", "This"],
  ["64:ff9b::5db8:d822", "fine", "Use", "Nothing"],
  ["2002:a9fe:a9fe::1", "This", "This", "This"],
  ["fd00:ec2::23", "This", "This", "This"],
  ["fd20:ce::254", "This", "This", "This"],
  ["fe80::1", "This", "This", "This"],
  ["100.100.100.200", "This", "This", "This"],
  ["168.63.129.16", "This", "This", "This"],
  ["0.0.0.0", "This", "This", "This"],
  ["::", "This", "This", "This"],
  ["239.1.1.1", "This", "This", "This"],
  ["255.255.255.255", "This", "This", "This"],
])("a name that resolves to %s: %s by https, %s by http, %s in an evaluation", (address, https, http, evaluation) => {
  expect(short(whyNotAddress(address, { protocol: "https:", evaluation: false }))).toBe(https);
  expect(short(whyNotAddress(address, { protocol: "http:", evaluation: false }))).toBe(http);
  expect(short(whyNotAddress(address, { protocol: "https:", evaluation: true }))).toBe(evaluation);
});
