import { expect, test } from "vitest";
import { sampleFacts } from "@/lib/risk/samples";
import { secondReading } from "./second-reading";

const read = secondReading("identity-document", "a document that names the candidate");
const said = (answer: "agrees" | "differs", source = "identity-document") => ({ source, answer });
const here = { documents: ["identity-document" as const] };

test.each([
  // what there is                                       share  words                                   missing                  outcome
  [{}, 0, "a document that names the candidate is missing", "a document that names the candidate", null],
  [here, 0.5, "typed in, not read by a second person", "a second person who reads it", null],
  [{ ...here, confirmations: [said("agrees")] }, 1, "confirmed by two people", null, "clear"],
  [{ ...here, confirmations: [said("differs")] }, 1, "two people read it differently", null, "concern"],
  [{ ...here, confirmations: [said("agrees"), said("differs")] }, 1, "two people read it differently", null, "concern"],
  [{ ...here, confirmations: [said("agrees", "address-document")] }, 0.5, /^typed in/, /second person/, null],
  [
    { ...here, expiredDocuments: here.documents, confirmations: [said("agrees")] },
    ...[0.5, "confirmed by two people; it had expired, so a newer document is needed", null, "could-not-verify"],
  ],
  [{ ...here, expiredDocuments: here.documents }, 0.5, /^typed in, .*; it had expired/, /second person/, null],
  [
    { ...here, expiredDocuments: here.documents, confirmations: [said("differs")] },
    ...[1, "two people read it differently", null, "concern"],
  ],
] as const)("%j: %s, %s", (known, share, words, missing, outcome) => {
  const facts = sampleFacts(known as Parameters<typeof sampleFacts>[0]);
  expect(read.known(facts).share).toBe(share);
  expect(read.known(facts).words).toMatch(words);
  if (missing === null) expect(read.missing(facts)).toBeNull();
  else expect(read.missing(facts)).toMatch(missing);
  expect(read.outcome(facts)).toBe(outcome);
});
