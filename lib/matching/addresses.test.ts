import { expect, test } from "vitest";
import { compareAddresses } from "./addresses";

const elm = "12 Elm Street, Leeds LS1 4AB";
const seoul = "101-1203, 12 Sejong-daero, Seoul 04524";

test.each([
  // documented      stated                                     verdict      in the words
  [elm, "12 elm st leeds ls1 4ab", "same", "house number 12 agrees"],
  [elm, "12 Elm St.\nLeeds\nLS1 4AB\nUnited Kingdom", "same", "postcode LS14AB agrees"],
  [
    "417 Maple Avenue, Apt 6, Seattle, WA 98105",
    "417 Maple Ave #6, Seattle, Washington 98105-1234, USA",
    "same",
    "unit 6",
  ],
  ["221B Baker Street, London NW1 6XE", "Flat B, 221 Baker Street, London NW1 6XE", "same", "unit B agrees"],
  ["Hauptstraße 5, 10115 Berlin, Germany", "Hauptstr. 5, 10115 Berlin", "same", "postcode 10115 agrees"],
  ["100 Queen St W, Toronto, ON M5H 2N2", "100 Queen Street West, Toronto, Ontario M5H2N2, Canada", "same", "M5H2N2"],
  ["24 MG Road, Bengaluru 560 001, India", "24, M.G. Road, Bengaluru 560001", "same", "postcode 560001 agrees"],
  [seoul, "101-1203, 12 Sejong daero, Seoul, 04524", "same", "every word of the address agrees"],
  ["28250 Dickens Avenue, Hayward, CA 94544", "28250 Dickens Ave, Hayward, California", "likely", '"hayward" agrees'],
  ["2712 Broadwey St, Reno, NV 89501", "2712 Broadway St, Reno, NV 89501", "likely", "written nearly alike"],
  ["12 Elm Street, Leeds LS1 4AB", "12-14 Elm Street, Leeds LS1 4AB", "likely", "overlap"],
  ["2 South Carolina Ave, Reno, NV 89501", "2 S. Carolina Avenue, Reno, Nevada 89501", "same", "s carolina ave"],
  ["14-15 Elm Street, Leeds LS1 4AB", "15 Elm Street, Leeds LS1 4AB", "likely", "overlap"],
  [elm, "14 Elm Street, Leeds LS1 4AB", "different", "House numbers 12 and 14 differ."],
  [elm, "21 Elm Street, Leeds LS1 4AB", "different", "House numbers 12 and 21 differ."],
  [elm, "12 Oak Street, Leeds LS1 4AB", "different", '"elm st" and "oak st" differ'],
  [elm, "12 Elm Avenue, Leeds LS1 4AB", "different", '"elm ave" and "elm st" differ'],
  [elm, "Unit 9, Dock Road, Hull", "different", "differ"],
  ["12 N Main St, Denver, CO", "12 S Main St, Denver, CO", "different", "differ"],
  ["12 Main St, Springfield, IL", "12 Main St, Springfield, MA", "different", "IL and MA differ."],
  ["12 Elm Street, Leeds", "12 Elm Street, York", "different", '"leeds" and "york" differ'],
  [`Flat 2, ${elm}`, `Flat 3, ${elm}`, "different", "Units 2 and 3 differ."],
  [seoul, "101-1204, 12 Sejong-daero, Seoul 04524", "different", "Units 101-1203 and 101-1204 differ."],
  [`Flat 2, ${elm}`, elm, "unclear", "Unit 2 is stated only once"],
  [elm, "12 Elm Street, Leeds LS1 4BA", "likely", "postcodes LS14AB and LS14BA differ"],
  ["12 Elm Street", "12 Elm Street, Leeds", "unclear", "The town is stated only once"],
  ["Flat 18, The Atrium, Redcliff Street, Bristol", "Flat 18, 60 Redcliff Street, Bristol", "unclear", "house"],
  ["Denver, Colorado", "12 Elm St, Denver, CO 80202", "unclear", "house number 12 is stated only once"],
  ["", elm, "unclear", "There is not an address on both sides."],
])("%s → %s: %s", (a, b, verdict, words) => {
  const answer = compareAddresses(a, b);
  expect(answer).toMatchObject({ verdict });
  expect(answer.words.toLowerCase()).toContain(words.toLowerCase());
});
