import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asShipped, assess, edition, serialise } from "../assess";
import { rules } from "../rules";
import { engineOf } from ".";
import { manyFacts, pinnedNow } from "./many-facts";

const kinds = [...new Set(rules.flatMap(({ check }) => check ?? []))];
const digest = (text: string) => createHash("sha256").update(text).digest("hex");

// Nothing was released of edition 11 so far: until then `npx vitest run lib/risk/editions -u` writes what it says by now.
test("what the edition says is pinned", () => {
  expect(edition).toBe(11);
  const said = manyFacts(kinds).map((facts) => serialise(assess(facts, pinnedNow)));
  expect(
    digest(said.join("\n")),
    "An assessment says something else by now. Freeze the edition as it was (see CONTRIBUTING), give lib/risk/assess.ts the next number, then run `npx vitest run lib/risk/editions -u`.",
  ).toMatchInlineSnapshot(`"2de3bf988edbe14b650917d1d83a43fdd5f7fc6f16cfb7f9501afc26e00c570e"`);
});

const frozen = readdirSync(import.meta.dirname).flatMap((file) => file.match(/^(\d+)\.js$/)?.[1] ?? []);

test("frozen editions are never changed", () => {
  const digests = frozen.map((number) => [number, digest(readFileSync(`${import.meta.dirname}/${number}.js`, "utf8"))]);
  expect(Object.fromEntries(digests)).toMatchInlineSnapshot(`
    {
      "10": "0fe59fa7f10d3abceb68c8caac5c30ac2fb017dc8eee84e6c5bba565cb5bf231",
      "5": "592e01e5f36ec7b0f7211fd9d1162e7175e2b2b2b76320250225859eb5ead128",
      "6": "62880374e86097c95b1de26918622d3da7cb5ce355a995169289622f0cf4d68d",
      "7": "e82feef176bfc1b456e33c6e048e95f0e5780ef66944d0f2dd667dae0a2ac156",
      "8": "248c3539cf01aad695535a22dfdc5497424021b5fc0fa8ac46d952f53f0538dd",
      "9": "edd7e2930dbdc0c7203823c40f62657d7d200386094ebdf15c7306483d65a522",
    }
  `);
});

test.each(frozen)("edition %s is registered and assesses", async (number) => {
  const engine = await engineOf(Number(number));
  expect(engine?.edition).toBe(Number(number));
  // Whatever is known, in whatever script: what a frozen file was frozen without throws.
  const all = manyFacts(["employment"]).map((facts) =>
    engine?.assess(facts, pinnedNow, { ...asShipped, number: Number(number) }),
  );
  expect(all[0]).toMatchObject({ version: 1, ruleset: Number(number), state: "keep-checking" });
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
