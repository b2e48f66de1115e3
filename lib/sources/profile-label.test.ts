import { expect, test } from "vitest";
import { profileLabel } from "./profile-label";

const label = (address: string, form?: "export") =>
  profileLabel({ site: "other", siteName: "Medium", address, form, seen: "2026-03-31" });

test.each([
  ["https://medium.com/@dana/on-passkeys", "medium.com/@Dana", true],
  ["medium.com/@dana", "medium.com/@lee", false],
  ["forum.example/member?id=1", "https://www.forum.example/member/?id=1", true],
  ["forum.example/member?id=1", "forum.example/member?id=2", false],
])("%s and %s are one profile: %s", (one, other, same) => {
  expect(label(one) === label(other)).toBe(same);
});

test("how somebody came to a page of LinkedIn does not make it another profile", () => {
  const at = (address: string) => profileLabel({ site: "linkedin", address, seen: "2026-03-31" });
  expect(at("https://www.linkedin.com/in/dana-lee/?trk=people")).toBe(at("linkedin.com/in/dana-lee"));
});

test("what somebody exported of themself does not take the place of the page that all can see", () => {
  expect(label("medium.com/@dana", "export")).not.toBe(label("medium.com/@dana"));
});
