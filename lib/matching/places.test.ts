import { expect, test } from "vitest";
import { comparePlaces } from "./places";

test.each([
  ["Denver, CO", "Denver, Colorado", "same", "Denver agrees."],
  ["Denver, Colorado, United States", "Denver CO", "same", "Denver agrees."],
  ["Toronto, ON, CA", "Toronto, Ontario", "same", "Toronto agrees."],
  ["Berlin, DE", "Berlin, Germany", "same", "Berlin agrees."],
  ["Munich, Germany", "München, Deutschland", "same", "Munich agrees."],
  ["Leeds, UK", "Leeds, England", "same", "Leeds agrees."],
  ["Tbilisi, Georgia", "Tbilisi, GE", "same", "Tbilisi agrees."],
  ["Greater Denver", "Denver, CO", "likely", "Denver agrees."],
  ["San Francisco Bay Area", "San Francisco, CA", "likely", "San Francisco agrees."],
  ["Denver", "Denver, CO", "likely", "Denver agrees."],
  ["New York", "New York, NY", "likely", "New York agrees."],
  ["Colorado", "Denver, Colorado", "unclear", '"Colorado" names no town.'],
  ["New York", "Buffalo, NY", "unclear", '"New York" names no town.'],
  ["Boulder, CO", "Denver, CO", "unclear", "Boulder and Denver may be near each other."],
  ["Remote", "Denver, CO", "unclear", '"Remote" names no town.'],
  ["", "Denver", "unclear", "There is not a place on both sides."],
  ["Portland, OR", "Portland, ME", "different", "Portland, ME and Portland, OR differ."],
  ["Tampa, FL", "Denver, CO", "different", "Denver, CO and Tampa, FL differ."],
  ["London, Ontario", "London, England", "different", "London, England and London, Ontario differ."],
  ["Leeds", "Hull", "different", "Hull and Leeds differ."],
])("%s, %s: %s", (a, b, verdict, words) => {
  expect(comparePlaces(a, b)).toMatchObject({ verdict, words });
});
