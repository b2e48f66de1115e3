import { expect, test } from "vitest";
import { shownTitles } from "./titles";

const obtainedAt = new Date("2026-11-12T09:00:00Z");
const later = new Date("2026-11-14T09:00:00Z");
const profile = (address: string, form?: string) => ({
  kind: "profile",
  obtainedAt,
  details: { site: "linkedin", address, form, seen: "2026-11-12" },
});
const [dana, other] = ["https://www.linkedin.com/in/dana-lee", "linkedin.com/in/dana-m-lee"];

test.each([
  ["a page by itself", [profile(dana)], ["LinkedIn"]],
  ["a page and the export of it", [profile(dana), profile(dana, "export")], ["LinkedIn", "LinkedIn, own export"]],
  [
    "two exports",
    [profile(dana, "export"), profile(other, "export"), profile(dana)],
    ["LinkedIn, own export, linkedin.com/in/dana-lee", "LinkedIn, own export, linkedin.com/in/dana-m-lee", "LinkedIn"],
  ],
  [
    "two kinds with one title",
    [
      { kind: "json-resume", details: {}, obtainedAt },
      { kind: "resume-document", details: {}, obtainedAt: later },
    ],
    ["Résumé, 2026-11-12", "Résumé, 2026-11-14"],
  ],
])("%s: each is called by a name of its own", (_, sources, titles) => {
  expect(shownTitles(sources)).toEqual(titles);
});
