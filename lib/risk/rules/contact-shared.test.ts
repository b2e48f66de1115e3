import { expect, test } from "vitest";
import { claim, shared } from "../samples";
import { contactShared } from "./contact-shared";

const claims = [
  claim("application-form", "email", "dana@mail.example"),
  claim("json-resume", "phone", "+44 113 496 0100"),
];

test.each([
  // e-mail  phone  answer
  [null, null, "unknown"],
  [0, null, "clear"],
  [null, 0, "clear"],
  [1, 0, "raised"],
  [0, 2, "raised"],
])("e-mail with %s others, phone with %s: %s", (email, phone, state) => {
  expect(contactShared.evaluate({ claims, shared: shared({ email, phone }) })).toMatchObject({ state });
});

test("says what is the same, shows enough to know it by, and names nobody", () => {
  expect(contactShared.evaluate({ claims, shared: shared({ email: 1, phone: 10 }) })).toEqual({
    state: "raised",
    words: "Another candidate gave this e-mail address too. 10 or more other candidates gave this phone number too.",
    values: [
      { label: "E-mail", text: "d…@mail.example: Another candidate" },
      { label: "Phone", text: "…0100: 10 or more other candidates" },
    ],
  });
});

test("is unknown while nothing was compared", () => {
  expect(contactShared.evaluate({ claims })).toMatchObject({ state: "unknown" });
});
