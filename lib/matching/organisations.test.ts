import { expect, test } from "vitest";
import { compareOrganisations, organisationKey } from "./organisations";

test.each([
  ["Acme GmbH", "ACME", "same"],
  ["Acme, Inc.", "Acme LLC", "same"],
  ["University of Oklahoma", "Oklahoma University", "same"],
  ["Marks & Spencer", "Marks and Spencer plc", "same"],
  ["A.P. Møller", "AP Moller", "same"],
  ["MIT", "Massachusetts Institute of Technology", "likely"],
  ["UC Berkeley", "University of California, Berkeley", "likely"],
  ["TU München", "Technical University of Munich", "likely"],
  ["UC Davis", "University of California, Berkeley", "different"],
  ["GE", "General Electric", "different"],
  ["Siemens AG", "Siemans", "likely"],
  ["Git Hub", "GitHub", "likely"],
  ["Universität Köln", "University of Cologne", "same"],
  ["Technische Universität München", "Technical University of Munich", "same"],
  ["Facebook", "Meta Platforms, Inc.", "likely"],
  ["EY", "Ernst & Young LLP", "likely"],
  ["Globex (formerly Acme)", "Acme Inc", "likely"],
  ["MIT (Massachusetts Institute of Technology)", "M.I.T.", "likely"],
  ["Outreach", "Outreach Health", "unclear"],
  ["Acme (Berlin)", "Globex (Berlin)", "different"],
  ["", "Acme", "unclear"],
  ["Google LLC", "Microsoft", "different"],
  ["Company", "Group", "different"],
])("%s, %s: %s", (a, b, verdict) => {
  expect(compareOrganisations(a, b)).toMatchObject({ verdict });
  expect(organisationKey(a) === organisationKey(b)).toBe(verdict === "same");
});
