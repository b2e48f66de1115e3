import { expect, test } from "vitest";
import { addressKey, addressReading, emailKey, personKey, phoneKey, profileKey } from "./keys";

type Key = (text: string) => string | null;
const person: Key = (text) => {
  const [name = "", organisation = ""] = text.split(" @ ");
  return personKey(name, organisation || null);
};

test.each<[Key, string, string]>([
  [emailKey, "Dana.Lee+jobs@gmail.com", "danalee@googlemail.com"],
  [emailKey, "Dana <dana@mail.example>", "DANA@mail.example"],
  [phoneKey, "+44 113 496 0100", "0044 (113) 4960100"],
  [profileKey, "https://www.linkedin.com/in/dana-lee/details?x=1", "de.linkedin.com/in/Dana-Lee"],
  [profileKey, "github.com/dan-w", "GitHub dan-w"],
  [profileKey, "https://dana.example/", "dana.example"],
  [addressKey, "12 Elm Street, Leeds LS1 4AB", "12 elm st., leeds, ls14ab, United Kingdom"],
  [addressKey, "Flat 3, 12 Elm Street, Leeds LS1 4AB", "12 Elm Street, Flat 3, Leeds LS1 4AB"],
  [addressKey, "12 Elm Street Upper, Dublin 6", "12 Upper Elm Street, Dublin 6"],
  [addressKey, "Blk 123 Ang Mo Kio Ave 3 #04-56, Singapore 560123", "123 Ang Mo Kio Avenue 3 #04-56 S(560123)"],
  [person, "Petra Novak @ Northgate Logistics Ltd", "NOVAK, Petra @ Northgate Logistics"],
])("%o: %s is %s", (key, one, other) => {
  expect(key(one)).not.toBeNull();
  expect(key(one)).toBe(key(other));
});

test.each<[Key, string, string]>([
  [emailKey, "dana@mail.example", "dana@post.example"],
  [phoneKey, "+44 113 496 0100", "+44 113 496 0101"],
  [profileKey, "linkedin.com/in/dana-lee", "linkedin.com/in/dana-lee-2"],
  [profileKey, "bids.example/u?id=1", "bids.example/u?id=2"],
  [addressKey, "12 Elm Street, Leeds LS1 4AB", "14 Elm Street, Leeds LS1 4AB"],
  [addressKey, "Flat 3, 12 Elm Street, Leeds LS1 4AB", "Flat 4, 12 Elm Street, Leeds LS1 4AB"],
  [addressKey, "12 Upper Elm Street, Dublin 6", "12 Lower Elm Street, Dublin 6"],
  [person, "Petra Novak @ Northgate Logistics", "Petra Novak @ Halden Press"],
])("%o: %s is not %s", (key, one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test.each<[Key, string]>([
  [emailKey, "none"],
  [phoneKey, "0113 496 0100"], // in which country?
  [profileKey, "linkedin.com"],
  [profileKey, "https://github.com/about/careers"],
  [addressKey, "Leeds"],
  [addressKey, "Elm Street, Leeds"],
  [addressKey, ""],
  [person, "Petra Novak"],
])("%o: %s names nobody", (key, text) => {
  expect(key(text)).toBeNull();
});

// What is kept is looked up by these. Where one becomes another, `addressReading` goes up by one.
test.each([
  ["Flat 3, 12 Elm Street, Leeds LS1 4AB", "ls14ab|elm|12|3"],
  ["12 bis rue de la Paix, 75002 Paris", "75002|paix|12|bis"],
  ["Calle Mayor 5, 3º B, 28013 Madrid", "28013|mayor|5|3b"],
  ["Hauptstraße 5, 10115 Berlin", "10115|hauptstreet|5|"],
  ["1600 Main St Apt 4B, Springfield, IL 62701", "62701|main|1600|4b"],
  ["Plot 12, Sector 5, Dwarka, New Delhi 110075", "110075|sector 5|12|"],
  ["Villa 7, Street 12, Dubai Marina, Dubai", "dubai marina dubai|street|12|villa 7"],
  ["101-1203, 25 Teheran-ro, Gangnam-gu, Seoul 06236", "06236|teheran|25|101-1203"],
  ["3-2-1 Marunouchi, Chiyoda-ku, Tokyo 100-0005", "1000005|marunouchi|3-2-1|"],
  ["12 Upper Elm Street, Dublin 6", "dublin 6|elm upper|12|"],
  ["48 Highway 1, Carmel, CA 93923", "93923|1|48|"],
  ["Blk 123 Ang Mo Kio Ave 3 #04-56 S560123", "560123|ang mo kio 3|123|4-56"],
  ["ul. Polna 10 m. 5, 00-238 Warszawa", "00238|polna|10|5"],
  ["Tulpstraat 12-II, 1018 HB Amsterdam", "1018hb|tulpstreet|12|2"],
])("%s is kept as %s", (address, key) => {
  expect(addressReading).toBe(6);
  expect(addressKey(address)).toBe(key);
});
