import { expect, test } from "vitest";
import { organisationKey } from "./organisation-names";
import { compareOrganisations } from "./organisations";

test.each([
  ["Acme GmbH", "ACME", "same"],
  ["Acme, Inc.", "Acme LLC", "same"],
  ["Novo Nordisk A/S", "Novo Nordisk", "same"],
  ["Allegro sp. z o.o.", "Allegro", "same"],
  ["Cemex, S.A.B. de C.V.", "Cemex", "same"],
  ["Grab Pte. Ltd.", "Grab", "same"],
  ["Merck KGaA", "Merck", "same"],
  ["Caritas e.V.", "Caritas", "same"],
  ["EV Charging", "Charging", "unclear"],
  ["주식회사 카카오", "카카오", "same"],
  ["株式会社ソニー", "ソニー", "same"],
  ["株式会社", "有限公司", "different"],
  ["ООО Яндекс", "Yandex LLC", "likely"],
  ["株式会社メルカリ", "Mercari, Inc.", "likely"],
  ["삼성전자", "Samsung Electronics", "unclear"],
  ["Сбербанк", "Acme Inc.", "unclear"],
  ["VW", "Volkswagen AG", "likely"],
  ["Freelance", "Self-employed", "likely"],
  ["University of Oklahoma", "The University of Oklahoma", "same"],
  ["University of York", "York University", "likely"],
  ["University of Miami", "Miami University", "likely"],
  ["St Andrews University", "University of St. Andrews", "likely"],
  ["Hotel Adlon", "Adlon Hotel GmbH", "likely"],
  ["Marks & Spencer", "Marks and Spencer plc", "same"],
  ["A.P. Møller", "AP Moller", "same"],
  ["MIT", "Massachusetts Institute of Technology", "likely"],
  ["UC Berkeley", "University of California, Berkeley", "likely"],
  ["UC San Diego Extension School", "University of California, San Diego Extension School", "likely"],
  ["TU München", "Technical University of Munich", "likely"],
  ["UC Davis", "University of California, Berkeley", "different"],
  ["GE", "General Electric", "different"],
  ["Siemens AG", "Siemans", "likely"],
  ["Nokia", "Nokla", "different"],
  ["Git Hub", "GitHub", "likely"],
  ["Universität Köln", "University of Cologne", "same"],
  ["Technische Universität München", "Technical University of Munich", "same"],
  ["Facebook", "Meta Platforms, Inc.", "likely"],
  ["EY", "Ernst & Young LLP", "likely"],
  ["Globex (formerly Acme)", "Acme Inc", "likely"],
  ["Globex (formerly known as Acme)", "Acme Inc", "likely"],
  ["Globex LLC d/b/a Acme", "Acme", "likely"],
  ["Globex, fka Acme", "Acme", "likely"],
  ["Public School 12", "Public School 13", "different"],
  ["Studio 54 Records", "Studio 54 Record", "likely"],
  ["MIT (Massachusetts Institute of Technology)", "M.I.T.", "likely"],
  ["Outreach", "Outreach Health", "unclear"],
  ["Acme (Berlin)", "Globex (Berlin)", "different"],
  ["", "Acme", "unclear"],
  ["Google LLC", "Microsoft", "different"],
  ["Company", "Group", "different"],
])("%s, %s: %s", (a, b, verdict) => {
  expect(compareOrganisations(a, b)).toMatchObject({ verdict });
  const isKeyed = organisationKey(a) === organisationKey(b);
  expect(isKeyed).toBe(verdict === "same" || isReordered(a, b));
});

const isReordered = (a: string, b: string) => compareOrganisations(a, b).words.endsWith("in another order.");

test("words say that the order differs", () => {
  expect(compareOrganisations("York University", "University of York")).toEqual({
    score: 0.9,
    verdict: "likely",
    words: "University of York and York University have the same words in another order.",
  });
});
