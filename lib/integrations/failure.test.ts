import { expect, test } from "vitest";
import { failureOf, Unsuitable } from "./failure";

test.each([
  [200, null],
  [204, null],
  [302, "The endpoint pointed to another address, which is not followed (answer 302)."],
  [401, "The endpoint did not take the message (answer 401)."],
  [503, "The endpoint did not take the message (answer 503)."],
  [0, "The endpoint did not take the message (answer 0)."],
])("an answer of %i: %s", (status, words) => {
  expect(failureOf({ status })).toBe(words);
});

test.each([
  ["ECONNREFUSED", "The endpoint could not be reached."],
  ["ABORT_ERR", "The endpoint did not answer in time."],
  ["ENOTFOUND", "The name of the endpoint is not known."],
  ["CERT_HAS_EXPIRED", "The endpoint’s certificate was not accepted."],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "The endpoint’s certificate was not accepted."],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "The endpoint’s certificate was not accepted."],
  ["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "The endpoint’s certificate was not accepted."],
  ["toString", "The message could not be sent."],
  [undefined, "The message could not be sent."],
])("%s: %s", (code, words) => {
  const said = "connect to it.example.com as hook with token 4711";
  expect(failureOf({ problem: Object.assign(new Error(said), { code }) })).toBe(words);
});

test("an address that nothing is sent to says so itself", () => {
  expect(failureOf({ problem: new Unsuitable("Use https.") })).toBe("Use https.");
});
