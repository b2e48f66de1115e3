import { expect, test } from "vitest";
import { comparePlaces } from "./places";
import { timeZoneOf } from "./time-zones";

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
  ["Colorado", "Denver, Colorado", "unclear", "“Colorado” names no town."],
  ["New York", "Buffalo, NY", "unclear", "“New York” names no town."],
  ["NYC", "New York City", "same", "New York agrees."],
  ["Brooklyn, New York", "NYC", "likely", "Brooklyn and New York are about 9 km apart."],
  ["Kansas City, KS", "Kansas City, MO", "likely", "Kansas City, KS and Kansas City, MO are about 5 km apart."],
  ["Boulder, CO", "Denver, CO", "unclear", "Boulder and Denver are about 39 km apart; they may be one commuting area."],
  [
    "Windsor, Ontario",
    "Detroit, MI",
    "unclear",
    "Detroit and Windsor are about 4 km apart; they may be one commuting area.",
  ],
  ["Pueblo, CO", "Denver, CO", "different", "Denver and Pueblo are about 168 km apart."],
  ["Nowhereville, CO", "Denver, CO", "unclear", "Denver and Nowhereville may be near each other."],
  [
    "London",
    "London, Ontario",
    "unclear",
    "There are several towns called London; London and London, Ontario may be two of them.",
  ],
  ["Aurora", "Chicago, IL", "unclear", "Aurora and Chicago are about 56 km apart; they may be one commuting area."],
  ["Cambridge", "Cambridge, MA", "likely", "Cambridge agrees."],
  ["Perth, WA", "Perth, Australia", "likely", "Perth agrees."],
  ["Perth, WA", "Seattle, WA", "different", "Perth and Seattle are about 14,900 km apart."],
  ["New York, USA", "New York, NY", "likely", "New York agrees."],
  ["Bangalore, Karnataka", "Bengaluru, India", "likely", "Bengaluru agrees."],
  ["Warszawa, Polska", "Warsaw, POL", "same", "Warsaw agrees."],
  ["서울, 대한민국", "Seoul, South Korea", "same", "Seoul agrees."],
  ["Wien, Österreich", "Vienna, Autriche", "same", "Vienna agrees."],
  ["Denver", "Germany", "different", "Denver and Germany differ."],
  ["Remote", "Denver, CO", "unclear", "“Remote” names no town."],
  ["", "Denver", "unclear", "There is not a place on both sides."],
  ["Portland, OR", "Portland, ME", "different", "Portland, ME and Portland, OR are about 4,080 km apart."],
  ["Tampa, FL", "Denver, CO", "different", "Denver and Tampa are about 2,450 km apart."],
  ["London, Ontario", "London, England", "different", "London, England and London, Ontario are about 5,880 km apart."],
  ["Leeds", "Bristol", "different", "Bristol and Leeds are about 270 km apart."],
])("%s, %s: %s", (a, b, verdict, words) => {
  expect(comparePlaces(a, b)).toMatchObject({ verdict, words });
});

test.each([
  ["Denver, CO", "America/Denver"],
  ["Colorado", "America/Denver"],
  ["El Paso, TX", "America/Denver"],
  ["NYC", "America/New_York"],
  ["Leeds, UK", "Europe/London"],
  ["Deutschland", "Europe/Berlin"],
  ["Bangalore", "Asia/Kolkata"],
  ["Perth, WA", "Australia/Perth"],
  ["Georgia, USA", "America/New_York"],
  ["Tbilisi, Georgia", "Asia/Tbilisi"],
  ["Smalltown Without Entry, Colorado", "America/Denver"],
  ["Georgia", null],
  ["Texas", null],
  ["United States", null],
  ["Birmingham", null],
  ["Remote", null],
  ["Nowhereville", null],
  ["", null],
])("the time zone of %s is %s", (place, zone) => {
  expect(timeZoneOf(place)).toBe(zone);
});
