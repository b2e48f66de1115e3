import { expect, test } from "vitest";
import { readText } from "./read";

const read = (attribute: string, text: string) =>
  readText(text).claims.flatMap((claim) => (claim.attribute === attribute ? [claim.text] : []));

test.each([
  ["labelled in a table", "성명\t김민준 (金旼俊)\t생년월일\t1991.05.17", "김민준"],
  ["labelled in Japanese", "職務経歴書\n氏名　佐藤 由美子", "佐藤 由美子"],
  [
    "above how near it is on LinkedIn",
    "Hintergrundbild\nMatthias Große-Kreul\nEr/Ihm\n· 2.\nTeamleiter",
    "Matthias Große-Kreul",
  ],
  [
    "broken off behind a hyphen",
    "Kontakt\nmclefevre@post.example\n\nMarie LEFÈVRE-\nDUBOIS\nClerk",
    "Marie LEFÈVRE-DUBOIS",
  ],
  ["a degree before it", "Dipl.-Ing. (FH) Torben Haßelbach\nBraunschweig", "Torben Haßelbach"],
  ["a heading above it", "SUMMARY OF QUALIFICATIONS\nNurse\nContact\nTeresa Villanueva", "Teresa Villanueva"],
  ["a word for a job that an address says, too", "Contact\ntim.cook@post.example\n\nTim Cook\nHead baker", "Tim Cook"],
])("a name: %s", (_, text, name) => expect(read("name", text)).toEqual([name]));

test.each([
  ["address", "12 Elm Road, Apt 4B, Ithaca, NY 14850", ["12 Elm Road, Apt 4B, Ithaca, NY 14850"]],
  [
    "address",
    "Flat 7, 31 Burnt Ash Hill\nLondon SE12 0AA\n07700 900471",
    ["Flat 7, 31 Burnt Ash Hill, London SE12 0AA"],
  ],
  ["address", "Lindenstraße 24\n50674 Köln\n+49 221 5550 173", ["Lindenstraße 24, 50674 Köln"]],
  ["address", "Neubaugasse 41/12, 1070 Wien | +43 660 5550199", ["Neubaugasse 41/12, 1070 Wien"]],
  ["address", "Indirizzo  Via Garibaldi 22, 16124 Genova (Italia)", ["Via Garibaldi 22, 16124 Genova (Italia)"]],
  ["address", "住所：〒150-0002 東京都渋谷区渋谷2-15-1", ["〒150-0002 東京都渋谷区渋谷2-15-1"]],
  ["address", "12 avenue Foch\n75116 Paris", ["12 avenue Foch, 75116 Paris"]],
  ["address", "서울특별시 마포구 월드컵로 120, 1203호", ["서울특별시 마포구 월드컵로 120, 1203호"]],
  ["address", "서울시 제품 홍보로 120", []],
  ["address", "Address: 12 Elm Road, Leeds (Home)", ["12 Elm Road, Leeds"]],
  ["address", "34 ans\n75116 Paris", []],
  ["address", "3 years in Main Street retail", []],
  ["address", "Mar 2019 - Aug 2022", []],
  ["address", "07700 900832", []],
  ["place", "Tucson, AZ 85719", ["Tucson, AZ"]],
  ["place", "Cardiff CF10 3AT", ["Cardiff"]],
  ["place", "Pune, Maharashtra", ["Pune, Maharashtra"]],
  ["place", "м. Львів, Україна", ["м. Львів, Україна"]],
  ["place", "Lima, Perú", ["Lima, Perú"]],
  ["place", "• Leeds, England, United Kingdom", ["Leeds, England, United Kingdom"]],
  ["place", "Data scientist | Python, ML", []],
  ["phone", "020 7946 0990 / 07700 900471", ["020 7946 0990", "07700 900471"]],
  ["phone", "0641 / 555 01 28", ["0641 / 555 01 28"]],
  ["phone", "CEP 22240-003", []],
  ["phone", "Portland, OR 97214-1234", []],
  ["website", "ines.dev | Leeds", ["ines.dev"]],
  [
    "website",
    "linkedin.com/in/ines-\naldana (LinkedIn)\nines.example.se (Personal)",
    ["linkedin.com/in/ines-aldana", "ines.example.se"],
  ],
  ["website", "node.js | Leeds", []],
])("a person's %s: %s", (attribute, lines, expected) => {
  expect(read(attribute, `Ines Aldana\n${lines}`)).toEqual(expected);
});

test("what stands below a heading is not where a person lives", () => {
  expect(read("place", "Contact\nines.aldana@post.example\n\nInes Aldana\nExperience\nLeeds, United Kingdom")).toEqual(
    [],
  );
});
