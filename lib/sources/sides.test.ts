import { expect, test } from "vitest";
import { sidesOf } from "./sides";

const against = (text: string, path = "work[0].name") => ({ text, path });
const line = (text: string, verdict: string | null, met: string | null = null) => ({
  ...{ text, path: `row ${text}`, verdict, against: met === null ? null : against(met) },
});
const said = (lines: { text: string; verdict: string | null }[]) => lines.map(({ text, verdict }) => [text, verdict]);

test("what does not agree comes first on both sides, then what is not clear, then what agrees", () => {
  const claims = [
    line("agrees", "same", "A"),
    line("not clear", "unclear", "B"),
    line("likely", "likely", "C"),
    line("differs", "different", "D"),
  ];
  const { here, there } = sidesOf({ claims, lacks: [] }, []);
  expect(said(here)).toEqual([
    ["differs", "different"],
    ["not clear", "unclear"],
    ["agrees", "same"],
    ["likely", "likely"],
  ]);
  expect(said(there)).toEqual([
    ["D", "different"],
    ["B", "unclear"],
    ["A", "same"],
    ["C", "likely"],
  ]);
});

test("what two lines met stands once, where the worse of them does", () => {
  const claims = [line("first title", "same", "A"), line("other", "same", "B"), line("second title", "different", "A")];
  expect(said(sidesOf({ claims, lacks: [] }, []).there)).toEqual([
    ["A", "different"],
    ["B", "same"],
  ]);
});

test("two statements in one field are two", () => {
  const claims = [line("first", "same", "a@post.example"), line("second", "same", "b@post.example")];
  expect(sidesOf({ claims, lacks: [] }, []).there).toHaveLength(2);
});

test("what this side lacks stands out on the other", () => {
  const lacks = [against("Clerk, Harbour", "work[3].name")];
  expect(said(sidesOf({ claims: [line("agrees", "same", "A")], lacks }, []).there)).toEqual([
    ["Clerk, Harbour", "lacking"],
    ["A", "same"],
  ]);
});

test("where nothing met, the other side is shown whole and unmarked", () => {
  const whole = [{ text: "almqvist.example", path: "basics.url", verdict: "same" }];
  const { here, there } = sidesOf({ claims: [line("elsewhere", "unclear")], lacks: [] }, whole);
  expect(said(here)).toEqual([["elsewhere", "unclear"]]);
  expect(said(there)).toEqual([["almqvist.example", null]]);
});
