import { expect, test } from "vitest";
import { readAmount } from "../money";
import { camtReader } from "./camt";
import { ofxReader } from "./ofx";

const all = (reader: ReturnType<typeof camtReader>, text: string) => {
  try {
    return [...reader.push(text), ...reader.end()];
  } catch {
    return [];
  }
};
const deep = Array.from({ length: 20 }, (_, at) => `<n${at}${"a".repeat(80)}>`).join("");

// Whoever imports a file made for it must not stop everybody else. Before each had a bound these took minutes.
test.each<[string, () => unknown]>([
  ["a tag that never ends", () => all(camtReader(), `<Document><${"a".repeat(250_000)}`)],
  ["a long name in OFX", () => all(ofxReader(), `<OFX><${"A ".repeat(120_000)}`)],
  ["leaves nobody asked for", () => all(camtReader(), `<Ntry>${deep}${"<x>1</x>".repeat(20_000)}`)],
  ["digits without end", () => readAmount(`${"1".repeat(60_000)}x`, "USD")],
])("%s: does not stand still", (_, read) => expect(read).not.toThrow());
