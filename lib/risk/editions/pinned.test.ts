import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asShipped, assess, edition, serialise } from "../assess";
import { rules } from "../rules";
import { engineOf } from ".";
import { manyFacts, pinnedNow } from "./many-facts";

const kinds = [...new Set(rules.flatMap(({ check }) => check ?? []))];
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

// Nothing was released of edition 7 so far: until then `npx vitest run lib/risk/editions -u` writes what it says by now.
test("what the edition says is pinned", () => {
  expect(edition).toBe(7);
  const said = manyFacts(kinds).map((facts) => serialise(assess(facts, pinnedNow)));
  expect(
    digest(said.join("\n")),
    "An assessment says something else by now. Freeze the edition as it was (see CONTRIBUTING), give lib/risk/assess.ts the next number, then run `npx vitest run lib/risk/editions -u`.",
  ).toMatchInlineSnapshot(`"da6642abcb22b1007860ed0e85a6ee8f77b2045735b9078c4be802f1c05914d1"`);
});

const frozen = readdirSync(import.meta.dirname).flatMap((file) => file.match(/^(\d+)\.js$/)?.[1] ?? []);

test("frozen editions are never changed", () => {
  const digests = frozen.map((number) => [number, digest(readFileSync(`${import.meta.dirname}/${number}.js`, "utf8"))]);
  expect(Object.fromEntries(digests)).toMatchInlineSnapshot(`
    {
      "5": "74f56f2a9424c4fd8aeecec3b2763ba22d2e0ccd78e7976a334be7baeee4f342",
      "6": "f3ba6dd0e69d0848322c1613fb0fd15b5aadff890298a52e78ed9aeda4adc070",
    }
  `);
});

test.each(frozen)("edition %s is registered and assesses", async (number) => {
  const engine = await engineOf(Number(number));
  expect(engine?.edition).toBe(Number(number));
  const [facts] = manyFacts(["employment"]);
  const assessment = facts && engine?.assess(facts, pinnedNow, { ...asShipped, number: Number(number) });
  expect(assessment).toMatchObject({ version: 1, ruleset: Number(number), state: "keep-checking" });
});

test("an edition that is not here is none", async () => {
  expect(await engineOf(4)).toBeNull();
  expect((await engineOf(edition))?.assess).toBe(assess);
});

test("points of the company's own count, up to the cap of the group, and the number is said", () => {
  const [facts] = manyFacts(["shipping-address"]).filter(({ claims }) => claims.length === 2);
  const by = (points: Record<string, number>) => facts && assess(facts, pinnedNow, { ...asShipped, number: 9, points });
  expect(by({})).toMatchObject({ ruleset: 9, risk: 22 });
  expect(by({ "shipping-address-differs": 7 })).toMatchObject({ risk: 7, differences: [{ points: 7 }] });
  expect(by({ "shipping-address-differs": 0 })).toMatchObject({ risk: 0, state: "open-differences" });
  expect(by({ "shipping-address-differs": 99 })).toMatchObject({ risk: 36 });
});
