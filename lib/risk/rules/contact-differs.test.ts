import { expect, test } from "vitest";
import { claim } from "../samples";
import { contactDiffers } from "./contact-differs";

test.each([
  // e-mail,    phone,       answer
  ["different", "same", "raised"],
  ["same", "different", "raised"],
  ["same", "unclear", "unknown"],
  ["same", "same", "clear"],
  [undefined, "likely", "clear"],
  [undefined, undefined, "unknown"],
] as const)("e-mail %s, phone %s: %s", (email, phone, state) => {
  const claims = [claim("application-form", "email", "a@b", email), claim("application-form", "phone", "1", phone)];
  expect(contactDiffers.evaluate({ claims })).toMatchObject({ state });
});
