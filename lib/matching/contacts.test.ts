import { expect, test } from "vitest";
import { sameContact } from "./contact-equality";
import { readEmail } from "./emails";
import { freeMail } from "./mail-domains";
import { comparePhones, phoneNumber } from "./phones";
import { readWebAddress } from "./web-addresses";

test.each([
  ["email", "Dan.Whit+jobs@GMail.com", "danwhit@googlemail.com", true],
  ["email", "Dana Lee <dana@acme.test>", "mailto:DANA@ACME.test", true],
  ["email", "d.ana@acme.test", "dana@acme.test", false],
  ["email", "dana+hr@acme.test", "dana@acme.test", false],
  ["email", "", "dana@acme.test", false],
  ["phone", "+1 (303) 555-0199", "+13035550199", true],
  ["phone", "(303) 555-0199", "+1 303 555 0199", true],
  ["phone", "0113 496 0000", "+44 113 496 0000", true],
  ["phone", "+1 303 555 0199", "+1 303 555 0198", false],
  ["phone", "", "", false],
  ["web", "https://www.Acme.test/about/", "acme.test/about", true],
  ["web", "http://acme.test/index.html?from=mail#team", "https://acme.test", true],
  ["web", "acme.test", "acme.test.example", false],
  ["web", "github.com/dan", "github.com/danny", false],
] as const)("%s: %s, %s: %s", (kind, a, b, same) => {
  expect(sameContact(kind, a, b)).toBe(same);
  expect(sameContact(kind, b, a)).toBe(same);
});

test.each([
  ["gmail.com", true],
  ["GMX.de", true],
  ["mailinator.com", true],
  ["x.yopmail.com", true],
  ["notgmail.com", false],
  ["acme.test", false],
])("%s: free %s", (domain, free) => {
  expect(freeMail(domain)).toBe(free);
});

test("a phone number needs a country from somewhere", () => {
  expect(phoneNumber("303 555 0199")).toBeNull();
  expect(phoneNumber("303 555 0199", "US")).toBe("+13035550199");
  expect(comparePhones("303 555 0199", "+1 303 555 0199").verdict).toBe("likely");
});

test.each(["", "dana", "dana@", "@acme.test", "dana@acme", "a b@acme.test", "dana@acme.test, x@acme.test"])(
  "%s is no e-mail address",
  (text) => {
    expect(readEmail(text)).toBeNull();
  },
);

test.each(["", "Denver", "javascript:alert(1)", "ftp://acme.test", "dana@acme.test", "http://"])(
  "%s is no web address",
  (text) => {
    expect(readWebAddress(text)).toBeNull();
  },
);
