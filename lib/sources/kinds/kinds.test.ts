import { expect, test } from "vitest";
import { attribute, attributeIds, attributes } from "../attributes";
import { sourceKind, sourceKindIds } from ".";

const files = (found: Record<string, unknown>) =>
  Object.keys(found)
    .map((path) => path.replace(/^.*\/|\.ts$/g, ""))
    .filter((name) => !["index", "span"].includes(name) && !name.endsWith(".test"))
    .sort();

test("every file is registered", () => {
  expect(files(import.meta.glob("./*.ts"))).toEqual([...sourceKindIds].sort());
  expect(files(import.meta.glob("../attributes/*.ts"))).toEqual([...attributeIds].sort());
});

test("an unknown id throws", () => {
  expect(() => sourceKind("rumour")).toThrow('There is no source kind "rumour".');
  expect(() => attribute("toString")).toThrow('There is no attribute "toString".');
});

test.each(attributes.map((attribute) => [attribute.id, attribute] as const))(
  "%s is compared with kinds of sources that state it; references and clients alone with none",
  (id, { anchors }) => {
    expect(anchors.map((anchor) => sourceKind(anchor).claims.includes(id))).not.toContain(false);
    expect(anchors.length > 0).toBe(id !== "reference" && id !== "client");
  },
);

test("a passport shows no address", () => {
  expect(sourceKind("identity-document").claims).toEqual(["name"]);
});

test("what GUIDANCE section 3 excludes is no attribute", () => {
  const excluded = /nation|citizen|birth|age|gender|sex|language|photo|picture|image|religion|civil|country|gap/;
  expect(attributes.filter(({ id, title }) => excluded.test(`${id} ${title}`.toLowerCase()))).toEqual([]);
});
