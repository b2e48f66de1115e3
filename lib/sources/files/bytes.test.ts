import { expect, test } from "vitest";
import { fileText } from "./bytes";

test.each([
  ["UTF-8", Buffer.from("Müller")],
  ["UTF-8 with its mark", Buffer.from("\uFEFFMüller")],
  ["UTF-16", Buffer.from("\uFEFFMüller", "utf16le")],
  ["Western European", Buffer.from("Müller", "latin1")],
])("a chosen file in %s is read", async (_, bytes) => {
  expect(await fileText(new File([bytes], "log.txt"))).toBe("Müller");
});
