import { expect, test } from "vitest";
import { placeOfAddress } from "./place-of-address";

test.each([
  ["12 Elm Street, Leeds LS1 4AB, UK", "Leeds, UK"],
  ["41 Marlow Gardens\nLondon\nN16 8QT", "London"],
  ["c/o Petra Novak, 12 Elm Street, Leeds", "Leeds"],
  ["2710 Juniper Court, Apt 4B, Denver, CO 80206", "Denver, CO"],
  ["PO Box 4471, Aurora, CO 80010", "Aurora, CO"],
  ["Hauptstraße 12, 50667 Köln", "Köln"],
  ["Sveavägen 1, 111 57 Stockholm", "Stockholm"],
  ["3 Place du Marché, Appt 2, 84400 Apt, France", "Apt, France"],
  ["12 Elm Street", null],
  ["12 Elm Street, Nowhereville", null],
  ["", null],
  [`1 Elm Street, ${"Leeds, ".repeat(60)}UK`, null],
])("%s: %s", (address, place) => {
  expect(placeOfAddress(address)).toBe(place);
});
