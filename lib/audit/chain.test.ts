import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "./canonical";
import { commitmentTo, type Entry, firstBreak, hashOf, link, origin } from "./chain";

const stream = "0199a000-0000-7000-8000-000000000001";
const actorId = "0199a000-0000-7000-8000-00000000000a";

/** A chain of this many entries, each linked to the one before. */
function chain(length: number, of = stream): Entry[] {
  const entries: Entry[] = [];
  for (let n = 1; n <= length; n++) {
    const at = new Date(Date.UTC(2026, 10, 22, 10, n));
    entries.push(
      link({ stream: of, at, actorId, event: "note.added", data: `{"rows":[],"n":${n}}` }, entries.at(-1) ?? null),
    );
  }
  return entries;
}

/** The chain with one entry changed and nothing else. */
const changed = (number: number, change: Partial<Entry>) =>
  chain(5).map((entry) => (entry.number === number ? { ...entry, ...change } : entry));

/** The same by somebody who also hashes the entry anew. */
const rehashed = (number: number, change: Partial<Entry>) =>
  chain(5).map((entry) => {
    if (entry.number !== number) return entry;
    const other = { ...entry, ...change };
    return { ...other, hash: hashOf(other, other.previous) };
  });

const without = (number: number) => chain(5).filter((entry) => entry.number !== number);
const changedAfter = "was changed after it was written.";
const doesNotFollow = "does not follow from the entry before.";

describe("the first break is named", () => {
  test.each<[what: string, entries: Entry[], number: number, words: string]>([
    ["another event", changed(3, { event: "note.gone" }), 3, `Entry 3 ${changedAfter}`],
    ["other data", changed(1, { data: "{}" }), 1, `Entry 1 ${changedAfter}`],
    ["another person", changed(2, { actorId: stream }), 2, `Entry 2 ${changedAfter}`],
    ["nobody in place of a person", changed(2, { actorId: null }), 2, `Entry 2 ${changedAfter}`],
    [
      "a millisecond later",
      changed(5, { at: new Date(Date.UTC(2026, 10, 22, 10, 5, 0, 1)) }),
      5,
      `Entry 5 ${changedAfter}`,
    ],
    ["another hash", changed(4, { hash: origin("x") }), 4, `Entry 4 ${changedAfter}`],
    ["another hash before", changed(4, { previous: origin("x") }), 4, `Entry 4 ${doesNotFollow}`],
    ["another stream", changed(4, { stream: "company" }), 4, "Entry 4 belongs to another stream."],
    ["another number", changed(2, { number: 7 }), 2, "Entry 2 is missing."],
    ["changed and hashed anew", rehashed(3, { data: "{}" }), 4, `Entry 4 ${doesNotFollow}`],
    ["the first entry gone", without(1), 1, "Entry 1 is missing."],
    ["one from the middle gone", without(3), 3, "Entry 3 is missing."],
    ["one twice", [...chain(3), ...chain(3).slice(2)], 4, "Entry 4 is missing."],
    ["the chain of another stream", chain(2, "company"), 1, "Entry 1 belongs to another stream."],
    [
      "the chain of another stream under this name",
      chain(2, "company").map((entry) => ({ ...entry, stream })),
      1,
      `Entry 1 ${doesNotFollow}`,
    ],
  ])("%s", (_, entries, number, words) => {
    expect(firstBreak(stream, entries)).toEqual({ number, words });
  });
});

describe("whatever is done to one entry is found", () => {
  const length = fc.integer({ min: 2, max: 12 });
  const place = fc.nat();
  const field = fc.constantFrom<keyof Entry>("stream", "number", "at", "actorId", "event", "data", "previous", "hash");

  test("a whole chain has no break, however long", () => {
    for (let length = 0; length <= 30; length++) expect(firstBreak(stream, chain(length))).toBeNull();
  });

  test("a change of any field", () => {
    fc.assert(
      fc.property(length, place, field, fc.string(), fc.nat(), (length, at, name, text, number) => {
        const entries = chain(length);
        const index = at % length;
        const before = entries[index] as Entry;
        const values = { number, at: new Date(number) };
        const value = name in values ? values[name as keyof typeof values] : text;
        fc.pre(canonical(value) !== canonical(before[name]));
        entries[index] = { ...before, [name]: value };
        expect(firstBreak(stream, entries)?.number).toBe(index + 1);
      }),
    );
  });

  test("a removal, except of the end, which no chain can tell by itself", () => {
    fc.assert(
      fc.property(length, place, (length, at) => {
        const index = at % (length - 1);
        expect(firstBreak(stream, chain(length).toSpliced(index, 1))?.number).toBe(index + 1);
      }),
    );
  });

  test("two that change places", () => {
    fc.assert(
      fc.property(length, place, place, (length, one, other) => {
        const [a, b] = [one % length, other % length].sort((x, y) => x - y) as [number, number];
        fc.pre(a !== b);
        const entries = chain(length);
        [entries[a], entries[b]] = [entries[b] as Entry, entries[a] as Entry];
        expect(firstBreak(stream, entries)?.number).toBe(a + 1);
      }),
    );
  });
});

test("a commitment says nothing without its salt, and differs for the same content under another", () => {
  const content = '{"name": "Dana Lee"}';
  const [one, other] = ["00".repeat(16), "01".repeat(16)];
  expect(commitmentTo(one, content)).toMatch(/^[0-9a-f]{64}$/);
  expect(commitmentTo(one, content)).toBe(commitmentTo(one, content));
  expect(commitmentTo(one, content)).not.toBe(commitmentTo(other, content));
  expect(commitmentTo(one, content)).not.toBe(commitmentTo(one, `${content} `));
});
