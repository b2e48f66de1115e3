import { expect, test } from "vitest";
import type { FactClaim } from "@/lib/risk/facts";
import { fingerprint } from "@/lib/risk/fingerprint";
import { nameDiffers } from "@/lib/risk/rules/name-differs";
import { claim, sampleFacts } from "@/lib/risk/samples";
import { profiles } from "./profiles";

const answers = { looked: "LinkedIn and GitHub, by name" };
const agreeing = claim("profile", "name", "Dana Lee", "same");
const differing = claim("profile", "name", "Dan Li", "different");
const unclear = claim("profile", "work", "Engineer, Acme", "unclear");
const alone = claim("profile", "place", "Leeds");
/** A job that the résumé does not name. */
const unnamed: FactClaim = { ...unclear, comparison: { against: null, verdict: "unclear", score: 0.5, words: "" } };
const site = ["LinkedIn linkedin.com/in/dana"];

test.each([
  // profiles  claims                share  words                                            outcome
  [[], [], 0, "no profile at hand", "could-not-verify"],
  [[], [claim("json-resume", "name", "Dana", "different")], 0, "no profile at hand, 1 open difference", "concern"],
  [site, [], 0.5, "1 profile, nothing to compare with", "could-not-verify"],
  [site, [alone, unnamed], 0.5, "1 profile, nothing to compare with", "could-not-verify"],
  [site, [unclear], 1, "1 profile, 1 not clear", "could-not-verify"],
  [site, [agreeing, alone], 1, "1 profile, nothing open", "clear"],
  [site, [agreeing, unclear], 1, "1 profile, 1 not clear, nothing open", "clear"],
  [[...site, "GitHub"], [agreeing, differing], 1, "2 profiles, 1 open difference", "concern"],
])("%j with %#: %s %s", (profilesAt, claims, share, words, outcome) => {
  const facts = sampleFacts({ profiles: profilesAt, claims });
  expect(profiles.known(facts)).toEqual({ share, words });
  expect(profiles.outcome(facts, answers)).toBe(outcome);
  expect(profiles.missing(facts)).toBe(null);
});

test("a difference that was settled counts as explained", () => {
  const values = [
    { label: "", text: "something else" },
    { label: "", text: "Dan Li" },
  ];
  const settlements = [
    { rule: nameDiffers.id, fingerprint: fingerprint(nameDiffers, values), decision: "settled" as const },
  ];
  const facts = sampleFacts({ profiles: site, claims: [differing], settlements });
  expect(profiles.outcome(facts, answers)).toBe("clear");
  expect(profiles.outcome({ ...facts, settlements: [] }, answers)).toBe("concern");
});

test("completing it always says where somebody looked", () => {
  expect(profiles.answers.safeParse({ looked: " " }).success).toBe(false);
  expect(profiles.answers.safeParse(answers).success).toBe(true);
});
