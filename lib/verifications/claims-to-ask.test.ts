import { expect, test } from "vitest";
import { reference } from "@/lib/sources/attributes/reference";
import { work } from "@/lib/sources/attributes/work";
import { claimsToAsk } from "./claims-to-ask";

const source = (kind: string, attribute: string, ...values: object[]) => ({
  ...{ id: kind, kind, title: kind, obtainedAt: new Date(0) },
  claims: values.map((value, at) => ({ id: `${kind}-${at}`, attribute, value, text: "" })),
});
const job = (employer: string) => ({ employer, title: null, start: null, end: null, contact: null });
const named = (name: string) => ({ name, relation: null, organisation: null, contact: null, quote: null });
const ids = (claims: { id: string }[]) => claims.map(({ id }) => id);

test("the jobs of the source that jobs are compared with, and of no other", () => {
  const form = source("application-form", "work", job("Acme"), job("Clearwater"));
  const resume = source("json-resume", "work", job("Acme"));
  expect(ids(claimsToAsk(work, [form, resume]))).toEqual(["json-resume-0"]);
  expect(ids(claimsToAsk(work, [form]))).toEqual(["application-form-0", "application-form-1"]);
  expect(claimsToAsk(work, [])).toEqual([]);
});

test("everybody named as a reference anywhere, each once", () => {
  const resume = source("json-resume", "reference", named("Jo Park"), named("Ann Reed"));
  const later = source("references-given", "reference", named("Park, Jo"), named("Sam Hill"));
  expect(ids(claimsToAsk(reference, [resume, later]))).toEqual([
    "json-resume-0",
    "json-resume-1",
    "references-given-1",
  ]);
});
