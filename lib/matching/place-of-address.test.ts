import { expect, test } from "vitest";
import { placeOfAddress } from "./place-of-address";
import { comparePlaces } from "./places";

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
  ["12 Elm Street, Leeds, West Yorkshire, LS1 4AB", "Leeds"],
  ["12 High Street, Guildford, Surrey", "Guildford"],
  ["5 Main Street, Naas, Co. Kildare", "Naas"],
  ["Flat 2, Florence, Leeds LS1 4AB", "Leeds"],
  ["Flat 3, Sydney, 4 Mill Lane, Wells, Somerset BA5 1AA", "Wells"],
  ["Attn Daniel Whitcombe, 12 Elm Street, Holly House, Leeds", "Leeds"],
  ["350 5th Ave, New York, NY 10118", "New York, NY"],
  ["350 5th Ave, New York", "New York"],
  ["12 Elm Street, Singapore 123456", "Singapore"],
  ["Bahnhofstrasse 12, 8001 Zürich", "Zürich"],
  ["3 Elm St, London, ON N6A 1A1", "London, ON"],
  ["3 Elm St, Aurora CO 80010", "Aurora CO"],
  ["12 Mill Lane, Boston, Lincolnshire, UK", "Boston, UK"],
  [`1 Elm Street, ${"Leeds, ".repeat(60)}UK`, "Leeds, UK"],
])("%s: %s", (address, place) => {
  expect(placeOfAddress(address)).toBe(place);
});

test.each([
  // what may be meant                        address
  ["a house or the town", "Flat 2, Windsor, Mill Lane, Leeds"],
  ["a house or the town", "Suite 4, Phoenix, 12 Dock Road, Leeds"],
  ["a house or the town", "Flat 1, Boston, High Street, Hull"],
  ["a house or the town", "3 Oak Villas, Lancaster, Bradford"],
  ["a house or the town", "3 Oak Villas, Lancaster, New York, NY 10001"],
  ["a house behind the town", "Leeds, 12 Dock Road, Phoenix"],
  ["a house without a town", "Flat 2, Windsor, LS1 4AB"],
  ["a person behind the town", "12 Elm Street, Leeds, Attn Daniel Whitcombe"],
  ["a note behind the town", "12 Elm Street, Leeds, Mr Whitcombe's door code red"],
  ["a county, and Surrey in Canada", "12 High Street, Surrey"],
  ["Boston in Lincolnshire, by its county", "12 Mill Lane, Boston, Lincolnshire"],
  ["Boston in Lincolnshire, by its postcode", "12 Mill Lane, Boston PE21 6NH"],
  ["one of two Newports", "12 Elm Street, Newport, Isle of Wight PO30 1AA"],
  ["one of two Newports", "12 Elm Street, Newport, UK"],
  ["the province of Milan, and Michigan", "Via Roma 5, 20121 Milano, MI"],
  ["the town first", "10115 Berlin, Hauptstr. 5"],
  ["too long for a place", `1 Elm Street, Leeds, ${"UK, ".repeat(80)}`],
])("%s: no place of %s", (_, address) => {
  expect(placeOfAddress(address)).toBeNull();
});

test.each([
  // address                                         where its reader says they live
  ["Flat 2, Florence, Leeds", "Leeds"],
  ["Flat 2, Windsor, Mill Lane, Leeds", "Leeds"],
  ["Suite 4, Phoenix, 12 Dock Road, Leeds", "Leeds"],
  ["3 Oak Villas, Lancaster, Bradford", "Bradford, UK"],
  ["Flat 1, Boston, High Street, Hull", "Hull"],
  ["12 High Street, Norwich, Norfolk NR1 1AA", "Norwich, UK"],
  ["12 High Street, Norwich, Norfolk", "Norwich"],
  ["12 High Street, Norfolk", "Norwich"],
  ["12 Mill Lane, Boston PE21 6NH", "Skegness"],
  ["12 Elm Street, Newport, Isle of Wight PO30 1AA", "Cowes, UK"],
  ["Via Roma 5, 20121 Milano, MI", "Milan, Italy"],
  ["350 5th Ave, New York, NY 10118", "Brooklyn"],
])("%s does not differ from %s", (address, lives) => {
  const place = placeOfAddress(address);
  expect(place && comparePlaces(place, lives).verdict).not.toBe("different");
});
