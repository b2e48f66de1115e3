import { expect, test } from "vitest";
import { plainPlace } from "./plain-place";

test.each([
  ["12 Elm Street, Leeds LS1 4AB", "GB"],
  ["1200 Larimer Street, Denver, CO 80204", "US-CO"],
  ["1200 Larimer Street, Denver, CO 80204, USA", "US-CO"],
  ["60 W 55th Street, New York, NY 10019", "US-NY"],
  ["100 Queen Street West, Toronto, ON M5H 2N2", "CA-ON"],
  ["Kerkstraat 5, 1017 GA Amsterdam, Netherlands", "NL"],
  ["Storgatan 1, 111 23 Stockholm, Sweden", "SE"],
  ["5 High Street, London, Ontario, Canada", "CA-ON"],
  ["Main Street 1, Springfield, USA", "US"],
  ["Kerkstraat 5, Amsterdam", ""],
  ["10115 Berlin", ""],
  ["", ""],
])("%s: %s", (address, place) => expect(plainPlace(address)).toBe(place));
