import { expect, test } from "vitest";
import { attribute } from "@/lib/sources/attributes";
import { compareClaims } from "@/lib/sources/matrix";
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

// From what two sources state to the answer; nothing in between is made up.
test.each([
  // résumé                         LinkedIn                          answer
  [{ email: ["dana@one.example"] }, { email: ["dana@two.example"] }, "raised"],
  [{ email: ["dana@one.example"] }, { email: ["Dana@One.example"] }, "clear"],
  [{ email: ["dana@one.example", "dana@two.example"] }, { email: ["dana@three.example"] }, "unknown"],
  [{ phone: ["+1 303 555 0199"] }, { phone: ["+1 303 555 0123"] }, "raised"],
  [{ phone: ["+1 303 555 0199"] }, { phone: ["(303) 555-0199"] }, "clear"],
  [{ phone: ["+1 303 555 0199"] }, { phone: ["+1 303 555 0199", "+44 20 7946 0199"] }, "unknown"],
  [{ email: ["dana@one.example"] }, { phone: ["+1 303 555 0199"] }, "unknown"],
])("a résumé that states %j and a profile that states %j: %s", (resume, profile, state) => {
  const sources = [source("json-resume", resume), source("profile", profile)];
  const stated = sources.flatMap(({ kind, claims }) => claims.map((claim) => ({ ...claim, source: kind })));
  const verdicts = compareClaims(sources);
  const claims = stated.map(({ value, ...claim }) => {
    const found = verdicts.find(({ claimId }) => claimId === claim.id);
    const against = stated.find(({ id }) => id === found?.against);
    const other = against ? { claimId: against.id, source: against.source, text: against.text } : null;
    return { ...claim, comparison: found ? { against: other, ...found.verdict } : null };
  });
  expect(contactDiffers.evaluate({ claims })).toMatchObject({
    state,
    ...(state === "raised" && {
      words: expect.stringMatching(/^The (e-mail addresses|phone numbers) differ\.$/),
      values: stated.map(({ text }) => ({ label: expect.any(String), text })),
    }),
  });
});

function source(kind: string, said: Record<string, string[]>) {
  const claims = Object.entries(said).flatMap(([id, values]) =>
    values.map((value) => ({
      id: `${kind} ${value}`,
      attribute: id,
      value: attribute(id).value.parse(value),
      text: attribute(id).text(value),
    })),
  );
  return { id: kind, kind, title: kind, obtainedAt: new Date("2026-11-12"), claims };
}
