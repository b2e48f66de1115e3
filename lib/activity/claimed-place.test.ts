import { expect, test } from "vitest";
import { claimedPlace } from "./claimed-place";

const place = (source: string, text: string) => ({ source, attribute: "place", text });
const address = (source: string, text: string) => ({ source, attribute: "address", text });

test.each([
  [
    "the application before a document",
    [place("address-document", "Leeds"), place("application-form", "Denver, CO")],
    { place: "Denver", zone: "America/Denver" },
  ],
  [
    "a town before an address",
    [address("application-form", "1 Elm Street, Leeds"), place("json-resume", "Denver, CO")],
    { place: "Denver", zone: "America/Denver" },
  ],
  [
    "the town of an address",
    [address("application-form", "12 Elm Street, Leeds LS1 4AB, UK")],
    { place: "Leeds", zone: "Europe/London" },
  ],
  [
    "a résumé that people read before a profile",
    [place("profile", "Denver, CO"), place("resume-document", "Leeds, UK")],
    { place: "Leeds", zone: "Europe/London" },
  ],
  ["a land of several zones", [place("application-form", "United States")], null],
  ["only where equipment would go", [address("shipping-request", "12 Elm Street, Leeds")], null],
  ["nothing", [], null],
])("%s", (_, claims, claimed) => {
  expect(claimedPlace(claims)).toEqual(claimed);
});
