import { expect, test } from "vitest";
import { readPages } from "./read";

const body = "Clerk\nHarbour Ltd\n2019 – 2020";

test("the running head and the number of a page are no part of an entry", () => {
  const page = (number: number, text: string) => `Ines Aldana\n${text}\nPage ${number} of 2`;
  const { claims } = readPages([page(1, `Experience\n${body}`), page(2, "Team manager\n2015 – 2018\nEducation")]);
  expect(claims.map(({ text }) => text)).toEqual(["Ines Aldana", "Clerk, Harbour Ltd, 2019 – 2020"]);
});

test("a name in the running head of the first page is read", () => {
  const { claims } = readPages([`Ines Aldana\nExperience\n${body}`, "Ines Aldana\nEducation"]);
  expect(claims[0]).toMatchObject({ attribute: "name", text: "Ines Aldana", path: "page 1, line 1" });
});

test("what two pages say alike within them is kept", () => {
  const page = `Ines Aldana\n\nExperience\n${body}\n• a\n• b\n• c`;
  expect(readPages([page, page]).claims.filter(({ attribute }) => attribute === "work")).toHaveLength(1);
});
