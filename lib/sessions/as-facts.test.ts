import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical } from "@/lib/audit/canonical";
import { assess, serialise } from "@/lib/risk/assess";
import { sampleFacts } from "@/lib/risk/samples";
import { sessionsAsFacts } from "./as-facts";
import { networks } from "./networks";

const now = new Date("2026-11-23T09:00:00Z");
const kept = (at: string, more = {}) => ({
  ...{ at: new Date(at), clock: "agrees", network: "other", sharedWith: 0 },
  ...more,
});

test("a day counts once for each way of connecting, oldest first, whatever the order of the rows", () => {
  const rows = [
    kept("2026-11-18T09:00:00Z"),
    kept("2026-11-17T21:00:00Z", { network: "shared" }),
    kept("2026-11-17T09:00:00Z"),
    kept("2026-11-17T10:00:00Z", { clock: "differs", sharedWith: 2 }),
  ];
  const facts = sessionsAsFacts(rows);
  expect(facts).toEqual([
    { at: "2026-11-17T09:00:00.000Z", place: "agrees", sharedWith: 0 },
    { at: "2026-11-17T10:00:00.000Z", place: "differs", sharedWith: 2 },
    { at: "2026-11-18T09:00:00.000Z", place: "agrees", sharedWith: 0 },
  ]);
  expect(sessionsAsFacts(rows.toReversed())).toEqual(facts);
  expect(sessionsAsFacts([])).toBeUndefined();
});

const row = (network: fc.Arbitrary<string>) =>
  fc.record({
    at: fc.date({ min: new Date("2026-10-01"), max: now, noInvalidDate: true }),
    clock: fc.constantFrom("agrees", "differs", "unknown"),
    network,
    sharedWith: fc.nat(5),
  });
const any = fc.array(row(fc.constantFrom(...Object.keys(networks))), { maxLength: 12 });
const forPrivacy = fc.array(row(fc.constantFrom("vpn", "proxy")), { maxLength: 12 });

test("a VPN or a proxy, however often and whatever else it shows, changes not a byte of facts or assessment", () => {
  const bytes = (rows: Parameters<typeof sessionsAsFacts>[0]) => {
    const sessions = sessionsAsFacts(rows);
    const facts = sampleFacts(sessions && { sessions });
    return [canonical(facts), serialise(assess(facts, now))];
  };
  fc.assert(
    fc.property(any, forPrivacy, fc.nat(12), (rows, more, at) => {
      expect(bytes([...rows.slice(0, at), ...more, ...rows.slice(at)])).toEqual(bytes(rows));
    }),
  );
});

test("somebody who takes a VPN from now on has the same numbers as before, where nothing differed", () => {
  const agreeing = any.map((rows) => rows.map((one) => ({ ...one, clock: "agrees", network: "other", sharedWith: 0 })));
  const numbers = (rows: Parameters<typeof sessionsAsFacts>[0]) => {
    const { risk, checked, state, differences } = assess(sampleFacts({ sessions: sessionsAsFacts(rows) }), now);
    return { risk, checked, state, differences };
  };
  fc.assert(
    fc.property(agreeing, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (rows, taken) => {
      const changed = rows.map((one, at) => (taken[at] ? { ...one, network: "vpn" } : one));
      expect(numbers(changed)).toEqual(numbers(rows));
    }),
  );
});
