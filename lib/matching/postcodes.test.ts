import { expect, test } from "vitest";
import { addressTokens } from "./address-reader";
import { nearPostcodes, takePostcode } from "./postcodes";

test.each([
  ["12 Elm Street, Leeds LS1 4AB", "LS14AB"],
  ["12 ELM STREET LEEDS LS14AB", "LS14AB"],
  ["12 Elm Street, London EC1V 7PB, UK", "EC1V7PB"],
  ["100 King St W, Toronto, ON M5H 2N2", "M5H2N2"],
  ["31780 Elm Ave, Modesto, CA 95350-1234", "95350"],
  ["31780 Elm Ave, Modesto", null],
  ["12 Elm St, Tallahassee, FL 32301", "32301"],
  ["Hauptstraße 5, 10115 Berlin", "10115"],
  ["10115 Berlin, Hauptstraße 5", "10115"],
  ["Lange Gasse 12, 1080 Wien", "1080"],
  ["12 Elm St, Unit 1204, Denver", null],
  ["1260 K Street, Washington", null],
  ["Keizersgracht 241, 1016 EA Amsterdam", "1016EA"],
  ["24 MG Road, Bengaluru 560 001", "560001"],
  ["Plac Wolny 4, 00-277 Warszawa", "00277"],
  ["8 Beach Rd, Bondi NSW 2026", "2026"],
  ["Tokyo 107-0061, Minato-ku, Kita-Aoyama 3-14-1", "1070061"],
  ["137-4025 Main Street, Flushing", null],
  ["101-1203, 12 Sejong-daero, Seoul 04524", "04524"],
  ["Hauptstraße 5, D-10115 Berlin", "10115"],
  ["Olmska 30, 110 00 Praha 1", "11000"],
  ["Avenida Olmo, 1000 - Vila, São Paulo", null],
  ["Rua Olmo, 600, São Paulo, 01310-100", "01310100"],
  ["Olmo 1005, C1005 Buenos Aires", "C1005"],
  ["San Olmo 1323, Venezia", null],
  ["12 Elm Street, Leeds", null],
])("%s: %s", (address, postcode) => {
  expect(takePostcode(addressTokens(address))).toBe(postcode);
});

test.each([
  ["LS14AB", "LS14AD", true],
  ["LS14AB", "LS19ZZ", true],
  ["LS14AB", "YO17AB", false],
  ["N19ZZ", "E29ZZ", false],
  ["89501", "98501", true],
  ["89501", "89523", true],
  ["89501", "97301", false],
  ["2031", "2774", false],
])("%s and %s are near: %s", (a, b, near) => {
  expect(nearPostcodes(a, b)).toBe(near);
});
