import { expect, test } from "vitest";
import { sameContact } from "./contact-equality";
import { readEmail } from "./emails";
import { disposableMail, freeMail } from "./mail-domains";
import { isInternetPhone } from "./phone-kinds";
import { comparePhones, phoneNumber } from "./phones";
import { compareWebAddresses, readWebAddress } from "./web-addresses";

test.each([
  ["email", "Dan.Whit+jobs@GMail.com", "danwhit@googlemail.com", true],
  ["email", "Dana Lee <dana@acme.test>", "mailto:DANA@ACME.test", true],
  ["email", "d.ana@acme.test", "dana@acme.test", false],
  ["email", "dana+hr@acme.test", "dana@acme.test", false],
  ["email", "d.ana_lee+cv@proton.me", "danalee@protonmail.com", true],
  ["email", "dana+cv@me.com", "dana@icloud.com", true],
  ["email", "d.ana@me.com", "dana@icloud.com", false],
  ["email", "dana+cv@hotmail.co.uk", "dana@hotmail.co.uk", true],
  ["email", "dana@hotmail.co.uk", "dana@hotmail.com", false],
  ["email", "", "dana@acme.test", false],
  ["phone", "+1 (303) 555-0199", "+13035550199", true],
  ["phone", "(303) 555-0199", "+1 303 555 0199", true],
  ["phone", "0113 496 0000", "+44 113 496 0000", true],
  ["phone", "1-303-555-0199", "(303) 555-0199", true],
  ["phone", "1-303-555-0199", "+1 303 555 0199", true],
  ["phone", "8 912 345 67 89", "+7 912 345 67 89", true],
  ["phone", "06 1234567", "+39 06 1234567", true],
  ["phone", "139 1234 5678", "+86 139 1234 5678", true],
  ["phone", "+52 1 33 1234 5678", "+52 33 1234 5678", true],
  ["phone", "011 44 113 496 0000", "+44 113 496 0000", true],
  ["phone", "011 44 113 496 0001", "+44 113 496 0000", false],
  ["phone", "+1 303 555 0199 ext. 12", "+1 303 555 0199 ext. 34", true],
  ["phone", "+1 303 555 0199", "+1 303 555 0198", false],
  ["phone", "0113 496 0000", "+44 113 496 0001", false],
  ["phone", "04711", "4711", false],
  ["phone", "", "", false],
  ["web", "https://www.Acme.test/about/", "acme.test/about", true],
  ["web", "http://acme.test/index.html?from=mail#team", "https://acme.test", true],
  ["web", "", "", false],
  ["web", "acme.test/contact?from=1", "acme.test/contact?from=2", true],
  ["web", "acme.test", "acme.test.example", false],
  ["web", "github.com/dan", "github.com/danny", false],
  ["web", "https://de.linkedin.com/in/Dana-Lee/de?trk=people", "linkedin.com/in/dana-lee", true],
  ["web", "linkedin.com/in/jos%C3%A9-lee", "https://www.linkedin.com/in/josé-lee/details/experience/", true],
  ["web", "linkedin.com/in/dana-lee", "linkedin.com/company/dana-lee", false],
  ["web", "https://twitter.com/dan", "x.com/dan", true],
  ["web", "mobile.twitter.com/dan", "x.com/dan", true],
  ["web", "https://medium.com/@Dana", "medium.com/@dana/on-passkeys", true],
  ["web", "medium.com/@dana", "medium.com/@dan", false],
  ["web", "Medium dana", "medium.com/@dana", true],
  ["web", "https://mastodon.social/@dana", "mastodon.social/@dana/", true],
  ["web", "stackoverflow.com/users/12/dan", "stackoverflow.com/users/12", true],
  ["web", "gist.github.com/dan", "github.com/dan", false],
  ["web", "https://dana.medium.com", "medium.com/@dana", true],
  ["web", "telegram.me/dana", "https://t.me/dana", true],
  ["web", "fb.com/dana", "m.facebook.com/dana", true],
  ["web", "youtube.com/@Dana/videos", "https://www.youtube.com/@dana", true],
  ["web", "x.com/@dana", "twitter.com/dana", true],
  ["web", "help.medium.com", "medium.com/@dana", false],
  ["web", "GitHub dan-w", "https://github.com/dan-w", true],
  ["web", "LinkedIn: dana-lee", "linkedin.com/in/dana-lee", true],
] as const)("%s: %s, %s: %s", (kind, a, b, same) => {
  expect(sameContact(kind, a, b)).toBe(same);
  expect(sameContact(kind, b, a)).toBe(same);
});

test.each([
  ["+1 303 555 0199 ext. 12", "+1 (303) 555-0199 x12", "same"],
  ["+1 303 555 0199 ext. 12", "+1 303 555 0199 ext. 34", "unclear"],
  ["+1 303 555 0199 ext. 12", "+1 303 555 0199", "unclear"],
  ["+1 303 555 0199 ext. 12", "+1 303 555 0198 ext. 12", "different"],
])("%s, %s: %s", (a, b, verdict) => {
  expect(comparePhones(a, b).verdict).toBe(verdict);
  expect(comparePhones(b, a).verdict).toBe(verdict);
});

test.each([
  ["facebook.com/profile.php?id=1", "facebook.com/profile.php?id=2", "unclear"],
  ["facebook.com/profile.php?id=1", "facebook.com/profile.php?utm_source=x&id=1", "same"],
  ["dana.example/?id=1&ref=mail", "dana.example/?id=1", "same"],
  ["scholar.google.com/citations?user=a&hl=en", "scholar.google.de/citations?user=a", "same"],
  ["scholar.google.com/citations?user=a", "scholar.google.com/citations?user=b", "unclear"],
  ["dana.example/?utm_source=mail", "dana.example/?fbclid=1", "same"],
  ["linkedin.com/in/dana-lee?a=1", "linkedin.com/in/dana-lee?a=2", "same"],
  ["dana.example/about?x=1", "dana.example/about", "same"],
])("%s, %s: %s", (a, b, verdict) => {
  expect(compareWebAddresses(a, b).verdict).toBe(verdict);
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

test.each([
  ["x.Mailinator.com", true],
  ["gmail.com", false],
  ["acme.test", false],
])("%s: vanishing %s", (domain, vanishing) => {
  expect(disposableMail(domain)).toBe(vanishing);
});

test.each([
  ["+44 56 0012 3456", true],
  ["0044 56 0012 3456", true],
  ["+44 113 496 0000", false],
  ["+1 303 555 0199", false],
  ["", false],
  ["1".repeat(10_000), false],
])("%s: internet phone %s", (text, internet) => {
  expect(isInternetPhone(text)).toBe(internet);
});

test("a phone number needs a country from somewhere", () => {
  expect(phoneNumber("303 555 0199")).toBeNull();
  expect(phoneNumber("303 555 0199", "US")).toBe("+13035550199");
  expect(comparePhones("303 555 0199", "+1 303 555 0199").verdict).toBe("likely");
});

test.each([
  "",
  "dana",
  "dana@",
  "@acme.test",
  "dana@acme",
  "a b@acme.test",
  "dana@acme.test, x@acme.test",
  "dana@acme.test,",
  "...@gmail.com",
  "dana@acme..test",
  "dana@acme.test;lee",
])("%s is no e-mail address", (text) => {
  expect(readEmail(text)).toBeNull();
});

test.each([
  "",
  "Denver",
  "javascript:alert(1)",
  "ftp://acme.test",
  "dana@acme.test",
  "https://dana:word@acme.test",
  "http://",
])("%s is no web address", (text) => {
  expect(readWebAddress(text)).toBeNull();
});
