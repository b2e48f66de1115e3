import { describe, expect, test } from "vitest";
import { compareAddresses } from "./addresses";
import { agrees } from "./verdict";

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
  ["31780 Linden Avenue, Modesto, CA 95350", "31780 Linden Ave, Modesto, California", "likely", "“modesto” agrees"],
  ["2712 Broadwey St, Reno, NV 89501", "2712 Broadway St, Reno, NV 89501", "likely", "written nearly alike"],
  ["12 Elm Street, Leeds LS1 4AB", "12-14 Elm Street, Leeds LS1 4AB", "likely", "overlap"],
  ["2 South Carolina Ave, Reno, NV 89501", "2 S. Carolina Avenue, Reno, Nevada 89501", "same", "south carolina avenue"],
  ["14-15 Elm Street, Leeds LS1 4AB", "15 Elm Street, Leeds LS1 4AB", "likely", "overlap"],
  [elm, "14 Elm Street, Leeds LS1 4AB", "different", "House numbers 12 and 14 differ."],
  [elm, "21 Elm Street, Leeds LS1 4AB", "different", "House numbers 12 and 21 differ."],
  [elm, "12 Oak Street, Leeds LS1 4AB", "different", "“elm street” and “oak street” differ"],
  [elm, "12 Elm Avenue, Leeds LS1 4AB", "different", "“elm avenue” and “elm street” differ"],
  [elm, "Unit 9, Dock Road, Hull", "different", "differ"],
  ["12 N Main St, Denver, CO", "12 S Main St, Denver, CO", "different", "differ"],
  ["12 Main St, Springfield, IL", "12 Main St, Springfield, MA", "different", "IL and MA differ."],
  ["12 Elm Street, Leeds", "12 Elm Street, York", "different", "“leeds” and “york” differ"],
  [`Flat 2, ${elm}`, `Flat 3, ${elm}`, "different", "Units 2 and 3 differ."],
  [`Flat 12A, ${elm}`, "12A Elm Street, Leeds LS1 4AB", "same", "unit A agrees"],
  [`Flat 12A, ${elm}`, "12B Elm Street, Leeds LS1 4AB", "different", "Units B and A differ."],
  ["2/1 Dalry Road, Edinburgh", "1/2 Dalry Road, Edinburgh", "unclear", "may be another door"],
  ["3/12 Smith Street, Sydney", "12/3 Smith Street, Sydney", "unclear", "may be another door"],
  ["3/12 Smith St, Sydney NSW", "12/3 Smith St, Sydney NSW", "different", "house numbers 3 and 12 differ"],
  [
    "3/12 Smith St, Auckland, New Zealand",
    "Flat 12, 3 Smith St, Auckland",
    "different",
    "house numbers 12 and 3 differ",
  ],
  ["Unit 8/45 Beach Road", "Unit 45/8 Beach Road", "different", "house numbers 8 and 45 differ"],
  ["Flat 3, 12 Dalry Road, Edinburgh", "12/3 Dalry Road, Edinburgh", "likely", "the other way round"],
  [seoul, "101-1204, 12 Sejong-daero, Seoul 04524", "different", "Units 101-1203 and 101-1204 differ."],
  [`Flat 2, ${elm}`, elm, "unclear", "Unit 2 is stated only once"],
  [elm, "12 Elm Street, Leeds LS1 4BA", "likely", "postcodes LS14AB and LS14BA differ"],
  ["12 Elm Street", "12 Elm Street, Leeds", "unclear", "The town is stated only once"],
  ["Flat 27, The Beacon, Larkspur Street, Bristol", "Flat 27, 60 Larkspur Street, Bristol", "unclear", "house"],
  ["Denver, Colorado", "12 Elm St, Denver, CO 80202", "unclear", "house number 12 is stated only once"],
  ["서울특별시 강남구 테헤란로 45", "45 Teheran-ro, Gangnam-gu, Seoul", "unclear", "in two scripts"],
  ["서울특별시 강남구 테헤란로 45", "47 Teheran-ro, Gangnam-gu, Seoul", "different", "house numbers 47 and 45 differ"],
  ["東京都港区六本木3-2-1", "3-2-1 Roppongi, Minato-ku, Tokyo", "unclear", "house number 3-2-1 agrees"],
  ["東京都港区六本木3-2-1", "3-2-4 Roppongi, Minato-ku, Tokyo", "different", "house numbers 3-2-4 and 3-2-1 differ"],
  ["7, 2nd Cross, 3rd Main, Mysore", "7, 2 Cross, 3 Main, Mysore", "unclear", "house number 2 is stated only once"],
  ["5 Elm Rd, Sector 12, Phase 2, Noida", "5 Elm Rd, Sector 12, 2nd Phase, Noida", "likely", "“noida” agrees"],
  ["5 Elm Rd, Sector 12, Phase 2, Noida", "5 Elm Rd, Sector 12, III Phase, Noida", "different", "phase 3 and phase 2"],
  ["12 High Street, London N1", "12 High Street, London SE19", "unclear", "districts N1 and SE19 differ"],
  ["12 High Street, London N1", "12 High Street, London W5 9ZZ", "unclear", "districts N1 and W5 differ"],
  ["12 High Street, London W1", "12 High Street, London W1J 9ZZ", "likely", "“London” agrees"],
  ["12 High Street, Dublin 4", "12 High Street, Dublin 6", "unclear", "districts 4 and 6 differ"],
  ["12 rue de Lyon, Paris 12e", "12 rue de Lyon, Paris 5e", "unclear", "districts 12 and 5 differ"],
  ["12 rue de Lyon, Paris 12e", "12 rue de Lyon, 75005 Paris", "unclear", "districts 5 and 12 differ"],
  ["12 rue de Lyon, Paris 12e", "12 rue de Lyon, 75012 Paris", "likely", "“Paris” agrees"],
  ["12/14 Elm Street, Leeds", "12-14 Elm Street, Leeds", "likely", "house numbers 12-14"],
  ["3/12 Smith St, Sydney NSW", "3-12 Smith St, Sydney NSW", "unclear", "unit 3 is stated only once"],
  ["1 Oxford Road, Reading", "1 Reading Road, Oxford", "different", "“oxford road” and “reading road” differ"],
  ["12 Elm Court, Mill Lane, Leeds", "12 Mill Lane, Elm Court, Leeds", "likely", "written nearly alike"],
  ["Berlin, Hauptstr. 5", "Hamburg, Hauptstr. 5", "unclear", "may be two towns"],
  ["Berlin, Hauptstr. 5", "Berlin, Hauptstraße 5", "same", "“Hauptstreet” agrees"],
  ["Москва, ул. Ленина, д. 5", "Казань, ул. Ленина, д. 5", "unclear", "may be two towns"],
  ["Москва, ул. Ленина, д. 5", "Москва, улица Ленина, дом 5", "same", "Every word"],
  [
    "12 Smith Street, Leeds",
    "12 Smyth Street, Leeds",
    "unclear",
    "“Smith Street” and “Smyth Street” may be two streets",
  ],
  ["12 Upper Elm Street, Leeds", "12 Elm Street, Leeds", "unclear", "may be two streets"],
  ["12 Elm St, Brooklyn, NY", "12 Elm St, New York, NY", "unclear", "“brooklyn” and “new york” may be two towns"],
  ["Flat A, 12/F, 88 Elm Road, Kowloon", "Flat 12A, 88 Elm Road, Kowloon", "likely", "unit 12A agrees"],
  ["", elm, "unclear", "There is not an address on both sides."],
])("%s → %s: %s", (a, b, verdict, words) => {
  const answer = compareAddresses(a, b);
  expect(answer).toMatchObject({ verdict });
  expect(answer.words.toLowerCase()).toContain(words.toLowerCase());
});

// Each pair agrees or does not; the verdict and its words are tested above.
describe.each(
  Object.entries({
    "United Kingdom, without commas": `
      Apt 5 Elm Court, 30 Lark Drive, Leeds LS8 1AA = Flat 5, Elm Court, Lark Drive, Leeds LS8 1AA
      Apt 5 Elm Court, 30 Lark Drive, Leeds LS8 1AA # Flat 5, Elm Lodge, Lark Drive, Leeds LS8 1AA
      FLAT A 47 ALDER AVENUE LEEDS LS1 4AB     = 47A ALDER AVENUE LEEDS LS14AB
      47 A ALDER AVENUE LEEDS LS1 4AB          = GROUND FLOOR FLAT 47 A ALDER AVENUE HEADINGLEY LEEDS LS1 4AB
      32 FINCH HOUSE LARK ROAD YORK YO1 7AB   = FLAT 32 FINCH HOUSE 2 LARK ROAD YORK YORK YO1 7AB
      32 FINCH HOUSE LARK ROAD YORK YO1 7AB   # FLAT 34 FINCH HOUSE 2 LARK ROAD YORK YORK YO1 7AB
      OAK BARN WREN WAY MARLEY HU4 4ZZ          = OAK BARN 1 WREN WAY MARLEY HULL YORKSHIRE HU4 4ZZ
      ROSE COTTAGE MARLEY HULL HU4 4ZZ        = ROSE COTTAGE MILL LANE MARLEY HU4 4ZZ
      ROSE COTTAGE MILL LANE MARLEY HU4 4ZZ      # IVY COTTAGE MILL LANE MARLEY HU4 4ZZ
      OLD CHAPEL HOUSE MARLEY HULL HU4 4ZZ    # OLD CHAPEL COTTAGE MARLEY HULL HU4 4ZZ
      NORTH LODGE MARLEY HU4 4ZZ                 # NORTH VIEW MARLEY HU4 4ZZ
      FLAT 7 20 CLOVER STREET LEEDS LS1 4AB    = FLAT 7 20 22 CLOVER STREET LEEDS LS1 4AB
      FLAT 7 20 CLOVER STREET LEEDS LS1 4AB    # FLAT 7 22 24 CLOVER STREET LEEDS LS1 4AB
      FLAT 2 ROSE COURT MILL LANE YORK YO1 7AB # FLAT 2 IVY COURT MILL LANE YORK YO1 7AB
      2B-2C PLUM ROAD LEEDS LS1 4AB            = FLAT B 2 PLUM ROAD LEEDS LS1 4AB
      ROOM 3 FLAT 4 62 FERN STREET LEEDS      = FLAT 4 62 FERN STREET LEEDS
      12 HIGH STREET LONDON N1 9ZZ            # 12 HIGH STREET LONDON E2 9ZZ
      12 HIGH STREET LONDON N1 9ZZ            = 12 HIGH STREET HOXTON LONDON N1 9ZZ
      YR HEN FELIN FFORDD Y BONT LLANMARLEY LL2 0AB # YR HEN FELIN FFORDD Y COED LLANMARLEY LL2 0BB
      12 HEOL Y BONT LLANMARLEY                # 12 HEOL Y COED LLANMARLEY
      FLAT 3 ST MARYS COURT 22 ELM ROW LEEDS LS1 4AB # FLAT 3 ST MARKS COURT 22 ELM ROW LEEDS LS1 4AB
      1 THE STABLES LARK FARM ELM ROAD LEEDS LS1 4AB # 1 ELM ROAD LEEDS LS1 4AB
      FLAT 8 FERN MANSIONS ELM ROAD LEEDS LS1 4AB # 8 ELM ROAD LEEDS LS1 4AB
      FLAT 8, FERN MANSIONS, ELM ROAD, LEEDS  # 8 ELM ROAD, LEEDS
      FLAT 8 ELM ROW HOUSE ELM ROW LEEDS      # 8 ELM ROW LEEDS
      FLAT 8 FERN MANSIONS ELM ROAD LEEDS     = 8 FERN MANSIONS, ELM ROAD, LEEDS
      WHITE GATES ELM ROAD MARLEY HULL HU4 4ZZ # WHITE GABLES ELM ROAD MARLEY HULL HU4 4ZZ
      WHITE GATES ELM ROAD MARLEY HULL HU4 4ZZ = WHITEGATES, ELM RD, MARLEY, HULL
      REDWELL MAIN ROAD MARLEY HULL HU4 4ZZ   = REDWELL ELM ROAD MARLEY HULL HU4 4ZZ
      TFL 26 ELM ROW ABERDEEN AB10 6BU        = TOP FLOOR LEFT, 26 ELM ROW, ABERDEEN
      TFL 26 ELM ROW ABERDEEN AB10 6BU        # TFR 26 ELM ROW ABERDEEN AB10 6BU
      FLAT 6 26-27 ELM ROW LEEDS LS1 4AB      = FLAT 6, 26/27 ELM ROW, LEEDS
      FLAT 6 26-27 ELM ROW LEEDS LS1 4AB      # FLAT 6, 28/29 ELM ROW, LEEDS
      UNIT 3 LARK TRADING ESTATE ELM WAY LEEDS = UNIT 3, LARK TRADING EST., ELM WAY, LEEDS
      4 ELM GATE MEWS LONDON SW7 2PS          # 4 ELM GATE LONDON SW7 1QJ
      19 THE AVENUE LEEDS LS1 4AB             # 19 THE PARADE LEEDS LS1 4AB
      19 THE AVENUE LEEDS LS1 4AB             = 19 THE AVE, LEEDS
      7 THE PADDOCK LEEDS                     # 7 THE PADDOCKS LEEDS
      7 THE PADDOCK LEEDS LS1 4AB             = 7 THE PADDOCKS LEEDS LS1 4AB
      PENTHOUSE 2 ELM POINT 12 LARK ROW LEEDS # FLAT 2 ELM POINT 12 LARK ROW LEEDS
      18 LARK HILL BRISTOL BS8 1BN            # 18 LARK DOWN BRISTOL BS8 3HU
      12 LARK NORTH LEEDS LS1 4AB             # 12 LARK SOUTH LEEDS LS1 4AA
      THE BUNGALOW REAR OF 45 ELM ROW LEEDS   = THE BUNGALOW, REAR OF 45 ELM ROW, LEEDS
      THE BUNGALOW REAR OF 45 ELM ROW LEEDS   # 45 ELM ROW LEEDS
      FLAT 10 BLOCK K LARK BUILDINGS ELM ROW LEEDS = FLAT 10 K BLOCK, LARK BUILDINGS, ELM ROW, LEEDS
      FLAT 10 BLOCK K LARK BUILDINGS ELM ROW LEEDS # FLAT 10 L BLOCK, LARK BUILDINGS, ELM ROW, LEEDS
      12 HIGH STREET MARLEY HULL              # 12 HIGH STREET THORNTON HULL
      12 HIGH STREET MARLEY HULL HU4 4ZZ      = 12 HIGH STREET MARLEY EAST YORKSHIRE
      12 EAST STREET LEEDS LS1 4AB            # 12 WEST STREET LEEDS LS1 4AB
      12 EASTMOOR ROAD LEEDS LS1 4AB          # 12 WESTMOOR ROAD LEEDS LS1 4AB
      FLAT 3 ARUM HOUSE LONG LARK ROAD LEEDS LS1 4AB = FLAT 3 ARUM HSE LONG LARK RD LEEDS LS1 4AB
      FLAT 3 ARUM HOUSE LONG LARK ROAD LEEDS LS1 4AB # FLAT 3 ARGENT HOUSE LONG LARK ROAD LEEDS LS1 4AB
      FLAT 3 ELM COURT NORTH LARK ROAD LEEDS LS1 4AB # FLAT 3 ELM LODGE NORTH LARK ROAD LEEDS LS1 4AB
      LARKTOP FARM PINE LANE LEEDS LS1 4AB     # LARKTOP BARN PINE LANE LEEDS LS1 4AB
      FLAT 3 PINE MANSIONS LARK ROAD LEEDS     # FLAT 3 PINE COURT LARK ROAD LEEDS
      LARK BUNGALOW THE STREET MARLEY HULL HU4 4ZZ # LARK BUNGALOW THE STREET THORNTON HULL HU4 4ZY
      LARK BUNGALOW THE STREET MARLEY HULL HU4 4ZZ = LARK BUNGALOW, THE STREET, MARLEY, EAST YORKSHIRE
      FLAT 3 JOHN ELM HOUSE PINE WALL EAST LEEDS LS1 4AB # FLAT 3 JOHN ELM HOUSE PINE WALL WEST LEEDS LS1 4AA
      FLAT 5 ELM GROVE COURT ELM GROVE LEEDS LS1 4AB # 5 ELM GROVE LEEDS LS1 4AA
      5 ELM GROVE COURT LEEDS LS1 4AB          = 5 ELM GROVE LEEDS LS1 4AB
      146 TO 148 LARK ROAD LEEDS LS1 4AB       = 146-148 LARK ROAD LEEDS LS1 4AB
      146 & 148 LARK ROAD LEEDS LS1 4AB        = 146/148 LARK ROAD LEEDS LS1 4AB
      FLAT AT REAR 12 ELM ROW LEEDS            = REAR FLAT, 12 ELM ROW, LEEDS
      FLAT TO THE REAR OF 12 ELM ROW LEEDS     # FRONT FLAT, 12 ELM ROW, LEEDS
      GROUND FLOOR FLAT REAR 12 ELM ROW LEEDS  = GROUND FLOOR REAR FLAT, 12 ELM ROW, LEEDS`,
    "another flat": `
      Flat 3, 12 Elm Street, Leeds             # Flat 3A, 12 Elm Street, Leeds
      Flat 31, 12 Elm Street, Leeds            # Flat 13, 12 Elm Street, Leeds
      Flat 4, 12A Elm Street, Leeds            # Flat 4, 12 Elm Street, Leeds
      13 Elm Street, Leeds                     # 12-14 Elm Street, Leeds
      12A Elm Street, Leeds                    # 12B Elm Street, Leeds
      12 Elm Street, Leeds                     # 12A Elm Street, Leeds
      12 Elm Street, Apt 4, Reno, NV           = 12 Elm St, No 4, Reno, NV
      15 Pine Rd, Bldg 2 Apt 5, Reno, NV       # 15 Pine Rd, Bldg 3 Apt 5, Reno, NV
      15 Pine Rd Apt A-12, Reno, NV            = 15 Pine Rd Apt A12, Reno, NV
      Ground Floor Flat, 12 Elm Street, Leeds  # First Floor Flat, 12 Elm Street, Leeds
      Basement Flat, 12 Elm Street, Leeds      # 12 Elm Street, Leeds
      Flat 4/2, 15 Elm Road, Glasgow           # Flat 4/3, 15 Elm Road, Glasgow`,
    "the same flat, otherwise": `
      FLAT 3 12 ELM STREET LEEDS LS1 4AB       = FLAT3 12 ELM ST LEEDS LS1 4AB
      FLAT ONE 12 ELM STREET LEEDS LS1 4AB     = FLAT 1 12 ELM STREET LEEDS LS1 4AB
      ROSENGASSE 10/2/15, 1070 WIEN            = ROSENG. 10, STIEGE 2, TUER 15, 1070 VIENNA
      ROSENGASSE 10/2/15, 1070 WIEN            # ROSENGASSE 10, STIEGE 1, TUER 15, 1070 WIEN
      H.NO. 5, SEC 14, PANIPAT 132103          = HOUSE 5, SECTOR 14, PANIPAT 132103
      8 FERN ROAD, HK                          = 8 FERN ROAD, HONG KONG
      12 RUE DES ORMES, BUREAU 9, LAVAL H7A 1A1 = 12 RUE DES ORMES, SUITE 9, LAVAL H7A 1A1
      12 RUE DES ORMES, BUREAU 9, LAVAL H7A 1A1 = 12 RUE DES ORMES, BUR. 9, LAVAL H7A 1A1
      12 ELM LANE DUBLIN 2 D02XY12             = 12 ELM LANE, DUBLIN 2, D02 XY12
      12 ELM HOUSE ELM LANE DUBLIN 2 D02XY12   = 12 ELM HOUSE, 20 ELM LANE, DUBLIN 2, D02 XY12
      FLAT ONE 12 ELM STREET LEEDS LS1 4AB     # FLAT TWO 12 ELM STREET LEEDS LS1 4AB
      FLAT 3 12 ELM STREET LEEDS LS1 4AB       = 12/3 ELM STREET LEEDS LS1 4AB
      FLAT 3 12 ELM STREET LEEDS LS1 4AB       # FLAT 12 3 ELM STREET LEEDS LS1 4AB
      FLAT 3 12 ELM STREET LEEDS LS1 4AB       # 3 ELM STREET LEEDS LS1 4AB
      12-14 ELM STREET LEEDS LS1 4AB           = 12/14 ELM STREET LEEDS LS1 4AB
      FLAT 12 ELM COURT 3 MILL LANE LEEDS      # FLAT 3 ELM COURT 12 MILL LANE LEEDS
      FLAT 1 PINE COURT 12 ELM STREET LEEDS    # FLAT 1 FERN COURT 12 ELM STREET LEEDS
      FLAT 2 THE OLD BREWERY 15 ELM ROW LEEDS  # FLAT 2 THE OLD BAKERY 15 ELM ROW LEEDS
      FLAT 2 THE OLD BREWERY 15 ELM ROW LEEDS  = FLAT 2 OLD BREWERY 15 ELM ROW LEEDS
      FLAT 3 FERN HOUSE ELM ROW LEEDS LS1 4AB  # FLAT 3 MOSS HOUSE ELM ROW LEEDS LS1 4AB
      FLAT 5 OAKLEY COURT PINE ROAD LEEDS      = 5 OAKLEY COURT PINE ROAD LEEDS
      FLAT 0/1 15 ROWAN ROAD GLASGOW G12 8AB   = 0/1, 15 ROWAN RD, GLASGOW
      FLAT 0/1 15 ROWAN ROAD GLASGOW G12 8AB   # FLAT 0/2 15 ROWAN ROAD GLASGOW G12 8AB
      FLAT 2/1 15 ROWAN ROAD GLASGOW G12 8AB   # FLAT 21 15 ROWAN ROAD GLASGOW G12 8AB
      3F1, 15 ROWAN STREET, EDINBURGH          = 15 (3F1) ROWAN STREET EDINBURGH
      3F1, 15 ROWAN STREET, EDINBURGH          # 15 (3F2) ROWAN STREET EDINBURGH
      GROUND FLOOR FLAT 12 ELM STREET LEEDS    = 12 ELM STREET, FLAT (GROUND FLOOR), LEEDS
      LOWER GROUND FLOOR FLAT 12 ELM ROW LEEDS = LGF FLAT 12 ELM ROW LEEDS
      LOWER GROUND FLOOR FLAT 12 ELM ROW LEEDS # GROUND FLOOR FLAT 12 ELM ROW LEEDS
      FIRST FLOOR FLAT FRONT 12 ELM ROW LEEDS  = FIRST FLOOR FRONT FLAT 12 ELM ROW LEEDS
      FIRST FLOOR FLAT FRONT 12 ELM ROW LEEDS  # FIRST FLOOR REAR FLAT 12 ELM ROW LEEDS
      FIRST FLOOR LEFT 12 ELM ROW LEEDS        # FIRST FLOOR RIGHT 12 ELM ROW LEEDS
      BASEMENT FLAT 12 ELM ROW LEEDS           = 12 ELM ROW, BASEMENT, LEEDS
      THE GARDEN FLAT 12 ELM ROW LEEDS         = GARDEN FLAT 12 ELM ROW LEEDS
      TOP FLAT 12 ELM ROW LEEDS                = TOP FLOOR FLAT 12 ELM ROW LEEDS
      EAST FLAT 12 ELM ROW LEEDS               # WEST FLAT 12 ELM ROW LEEDS
      PENTHOUSE 1 12 ELM ROW LEEDS             # PENTHOUSE 2 12 ELM ROW LEEDS
      UPPER MAISONETTE 12 ELM ROW LEEDS        # LOWER MAISONETTE 12 ELM ROW LEEDS
      PENTHOUSE 12 ELM ROW LEEDS               # FLAT 1 12 ELM ROW LEEDS
      MAISONETTE 12 ELM ROW LEEDS              # 12 ELM ROW LEEDS
      FLAT OVER 12 ELM ROW LEEDS               # 12 ELM ROW LEEDS
      FLAT 1 REAR OF 12 ELM ROW LEEDS          # FLAT 1 12 ELM ROW LEEDS
      THE ANNEXE 12 ELM ROW LEEDS              # 12 ELM ROW LEEDS
      12 Upper Ground Lane, Leeds              = 12 UPPER GROUND LN LEEDS
      12A ELM ROW (MAISONETTE), LEEDS          = MAISONETTE, 12A ELM ROW, LEEDS
      12 ELM STREET UPPER, DUBLIN 6            = 12 UPR ELM ST, DUBLIN 6
      12 ELM STREET UPPER, DUBLIN 6            # 12 LR ELM ST, DUBLIN 6
      18 Elm Ave Apt 3 Rear, Reno, NV          = 18 Elm Avenue, Apartment 3 Rear, Reno, NV
      18 Elm Ave Apt 3 Rear, Reno, NV          # 18 Elm Ave Apt 3 Front, Reno, NV
      18 Elm Ave Apt 3-E, Reno, NV             = 18 Elm Ave Apt 3E, Reno, NV
      18 Elm Pl Apt 4L, Reno, NV               = 18 Elm Place 4L Reno NV
      18 Elm Ave Spc 4, Reno, NV               # 18 Elm Ave Space 5, Reno, NV
      18, Elm Plaza, C Wing, Pune 411028       = 18, Elm Plaza, Wing C, Pune 411028
      18, Elm Plaza, C Wing, Pune 411028       # 18, Elm Plaza, Wing D, Pune 411028
      18, II Floor, Elm Lane, Pune 411028      # 18, III Floor, Elm Lane, Pune 411028
      Ulmenweg 3, 1. OG, 28195 Bremen          = Ulmenweg 3, 1. Obergeschoss, 28195 Bremen
      Ulmenweg 3, 1. OG, 28195 Bremen          # Ulmenweg 3, Erdgeschoss, 28195 Bremen
      Ulmenweg 3, Souterrain, 28195 Bremen     # Ulmenweg 3, Hochparterre, 28195 Bremen
      Ulmenweg 3, Zi. 204, 28195 Bremen        # Ulmenweg 3, Zimmer 240, 28195 Bremen
      Ulmenweg 3 Gartenhaus, 28195 Bremen      # Ulmenweg 3 Vorderhaus, 28195 Bremen
      Ulmenweg 3, Aufgang A, 28195 Bremen      # Ulmenweg 3, Aufgang B, 28195 Bremen
      Ulmenweg 3, Top 3, 1180 Wien             # Ulmenweg 3, Top 4, 1180 Wien
      Ulmenweg 3, zweiter Stock, 1180 Wien     # Ulmenweg 3, dritter Stock, 1180 Wien
      Apartment 2.04, 12 Elm Row, Leeds        = Apt 2.04, 12 Elm Row, Leeds
      Apartment 2.04, 12 Elm Row, Leeds        # Apartment 4.02, 12 Elm Row, Leeds
      18 Elm Ave Slip 4, Reno, NV 89501        # 18 Elm Ave Slip 5, Reno, NV 89501
      18 Elm Ave Kiosk 4, Reno, NV 89501       # 18 Elm Ave Kiosk 5, Reno, NV 89501
      18 Elm Ave Frnt, Reno, NV 89501          # 18 Elm Ave Rear, Reno, NV 89501
      18 Elm Ave PH, Reno, NV 89501            # 18 Elm Ave PH2, Reno, NV 89501
      18 Elm Ave (Upper), Reno, NV 89501       # 18 Elm Ave Lower, Reno, NV 89501
      Apt 12, Block B, Elm Market, Dublin 7    = 12 Block B, Elm Market, Dublin 7
      12, I Main, V Cross, Pune 411028         = 12, 1st Main, 5th Cross, Pune 411028
      12, I Main, V Cross, Pune 411028         # 12, 5th Main, 1st Cross, Pune 411028
      Apt 17, Elm Quarter, Kilkenny R95 A1C2   = Apartment 17, Elm Quarter, Co. Kilkenny
      12, III Cross, Elm Nagar, Pune 411028    = 12, 3rd Cross, Elm Nagar, Pune 411028
      Villa 9, Phase II, Elm Vistas, Kochi     = Villa No. 9, Phase 2, Elm Vistas, Cochin
      Villa 9, Phase II, Elm Vistas, Kochi     # Villa No. 9, Phase 3, Elm Vistas, Cochin
      A/101, Elm Towers, Oak Rd, Pune 411028   = Flat No. A-101, Elm Towers, Oak Rd, Pune 411028
      A/101, Elm Towers, Oak Rd, Pune 411028   # Flat No. B-101, Elm Towers, Oak Rd, Pune 411028
      Elmweg 21-23, 28195 Bremen               # Elmweg 12-23, 28195 Bremen`,
    "two streets of nearly one name": `
      12 Clark Street, Reno, NV 89501          # 12 Clarke Street, Reno, NV 89501
      12 Catherine Street, Reno, NV 89501      # 12 Katherine Street, Reno, NV 89501
      12 Smith Street, Leeds                   = 12 Smtih Street, Leeds
      12 Smith Street, Leeds LS1 4AB           = 12 Smyth Street, Leeds LS1 4AB
      12 Collingwood Road, Leeds               = 12 Collingwod Road, Leeds
      12 Maple Street, Leeds                   = 12 Mapl Street, Leeds
      5 St Mary's Road, Oxford                 # 5 St Mark's Road, Oxford
      5 St Mary's Road, Oxford                 = 5 St Mary Road, Oxford
      12 Phillip Road, Reno, NV 89501          = 12 Philip Road, Reno, NV 89501
      12 Beach Road, York                      # 12 Beech Road, York
      5 New Mill Road, York                    # 5 New Hill Road, York
      12 New Elm Street, Reno, NV 89501        # 12 Elm Street, Reno, NV 89501
      12 Lower Elm Street, Dublin              # 12 Elm Street, Dublin
      Alte Elmstr. 5, 10115 Berlin             # Elmstr. 5, 10115 Berlin
      12 North Elm Street, York YO1 7AB        # 12 Elm Street, York
      12 North Elm Street, Reno, NV 89501      = 12 Elm Street, Reno, NV 89501
      12 New Street, York                      = 12 New St., York`,
    "parts of a city with streets of their own": `
      12 Elm St, Queens, New York              # 12 Elm St, New York, NY
      12 Elm St, Flushing, NY                  # 12 Elm St, New York, NY
      12 Elm St, Flushing, NY                  = 12 Elm St, Queens, NY
      12 Elm St, Brooklyn, NY                  # 12 Elm St, Manhattan, NY
      12 Elm St, Brooklyn, NY 11201            = 12 Elm St, New York, NY 11201
      12 Elm St, Manhattan, NY                 = 12 Elm St, New York, NY
      12 Elm St, Dorchester, MA                # 12 Elm St, Boston, MA`,
    Singapore: `
      Blk 123 Elm Ave 3 #04-56                 = 123 Elm Avenue 3, #04-56, S560123
      Blk 123 Elm Ave 3 #04-56, S(560123)      = Block 123, Elm Avenue 3 #04-56 Singapore 560123
      123 Elm Ave 3 #04-56 Singapore 560123    # 124 Elm Ave 3 #04-56 Singapore 560124
      123 Elm Ave 3 #04-56 Singapore 560123    # 123 Elm Ave 3 #04-58 Singapore 560123
      123 Elm Ave 3 #04-56 Singapore 560123    # 123 Elm Ave 4 #04-56 Singapore 560123`,
    "doors of Poland, Amsterdam, Italy, Spain, Mexico and Brazil": `
      ul. Polna 10/12 m. 5, Warszawa           = Polna 10/12 m5, 00-238 Warszawa
      ul. Polna 10 m. 5, Warszawa              = Polna 10/5, 00-238 Warszawa
      ul. Polna 10/12 m. 5, Warszawa           # Polna 10/12 m. 6, Warszawa
      Polna 84/92, Warszawa                    = ul. Polna 84/92, Warszawa
      Polna 84/92 m. 5, Warszawa               = ul. Polna 84/92 lok. 5, Warszawa
      Paseo Olmo 28, esc. 1, 4º C, Madrid      # Paseo Olmo 28, esc. 2, 4º C, Madrid
      os. Polne 12/8, Kraków                   = osiedle Polne 12 m. 8, 31-938 Kraków
      Tulpstraat 12-II, 1018 HB Amsterdam      = Tulpstraat 12 2, 1018HB Amsterdam
      Tulpstraat 12 II, 1018 HB Amsterdam      = Tulpstraat 12-2, 1018HB Amsterdam
      Tulpstraat 12-II, 1018 HB Amsterdam      # Tulpstraat 12-III, 1018 HB Amsterdam
      Via Olmo 15, scala B, int. 4, 00196 Roma = Via Olmo, 15 - Scala B - Interno 4 - 00196 Roma
      Via Olmo 15, scala B, int. 4, 00196 Roma # Via Olmo 15, scala A, int. 4, 00196 Roma
      Via Olmo 15, int. 4, 00196 Roma          # Via Olmo 15, int. 14, 00196 Roma
      C/ Olmo 8, 1º A, 46001 Valencia          = Calle Olmo núm. 8, 1.º A, Valencia
      Calle Olmo #45 Int. 3, Centro, Puebla    = Olmo 45 interior 3, Centro, Puebla
      Av. Olmo 120 Norte, Torreón              # Av. Olmo 120 Sur, Torreón
      Rua Olmo 210, apto 34, Curitiba          = R. Olmo 210 ap. 34, Curitiba
      Rua Olmo 210, bloco B, apto 34, Curitiba # Rua Olmo 210, bloco C, apto 34, Curitiba
      Rua Olmo, 210, bloco 2, apto 34, Curitiba = R. Olmo nº 210, bl. 2, apartamento 34, Curitiba
      Rua Olmo, 210, bloco 2, apto 34, Curitiba # R. Olmo nº 210, bl. 3, apartamento 34, Curitiba
      Rua Olmo, nº 210, apto 34, Curitiba      = Rua Olmo, 210, apto 34, Centro, Curitiba
      Av. Olmo 640, 6ª planta, Madrid          = Avenida Olmo, 640, 6a planta, Madrid
      Av. Olmo 640, 6ª planta, Madrid          # Avenida Olmo, 640, 5a planta, Madrid
      C/ Olmo 212, 2º 1ª, Barcelona            = Carrer Olmo 212, 2-1, Barcelona
      C/ Olmo 212, 2º   1ª, Barcelona          = Carrer Olmo 212, 2-1, Barcelona
      C/ Olmo 212, 2º 1ª, Barcelona            # Carrer Olmo 212, 1-2, Barcelona
      Paseo de Olmo 89, Madrid                 = P.º de Olmo, 89, Madrid
      Via Olmo 15, scala B, int. 4, Roma       = Via Olmo 15 sc. B interno 4, Roma
      Calle Olmo 12, bajo izquierda, Pamplona  = C/ Olmo, 12, bajo izda, Pamplona
      Calle Olmo 12, bajo izquierda, Pamplona  # C/ Olmo, 12, bajo dcha, Pamplona
      Calle Olmo 12, 1º izda, Pamplona         # C/ Olmo, 12, 1º dcha, Pamplona
      Calle Olmo 12, 1º izda, 31001 Pamplona   # C/ Olmo, 12, 1º dcha, 31001 Pamplona
      Calle Olmo 12, 1º izda, 31001 Pamplona   = C/ Olmo, 12, 1º izquierda, 31001 Pamplona
      Camino Margen Derecha 12, Pamplona       = Camino Margen Derecha, 12, Pamplona
      Calle Gral. Olmo 34, 28001 Madrid        = Calle del General Olmo 34, 28001 Madrid
      Apartado de Correos 120, 29080 Málaga    = Apdo. 120, 29080 Málaga
      Apartado de Correos 120, 29080 Málaga    # Apdo. 121, 29080 Málaga
      os. Polne 3 bl. 2 m. 5, Kraków           = os. Polne 3 blok 2 m. 5, Kraków
      Av. Olmo, 156, sala 2014, Curitiba       = Avenida Olmo 156 sl. 2014 Curitiba
      R. 7 de Setembro 99, Curitiba            = Rua 7 de Setembro, 99, Curitiba
      R. 7 de Setembro 99, Curitiba            # Rua 7 de Setembro, 90, Curitiba
      Calle 5 de Mayo 120, Puebla              = 5 de Mayo 120, Puebla
      ul. Polna 104A/5, Łódź                   = Polna 104a m. 5, Lodz
      7 rue Orme, Bât. C, 75011 Paris          = 7 rue Orme, Bâtiment C, 75011 Paris
      7 rue Orme, Bât. C, 75011 Paris          # 7 rue Orme, Bât. D, 75011 Paris`,
    France: `
      12, R. de Lune, Paris                    = 12 rue de Lune, 75007 Paris
      12, R. St-Luc, Paris 7e                  = 12 rue Saint-Luc, 7e arrondissement, 75007 Paris
      40 av. du Lac (8e), Paris                = 40 avenue du Lac, 75008 Paris
      8 pl. de la Lune, Paris                  # 8 rue de la Lune, Paris
      10 imp. des Lilas, 31000 Toulouse        # 10 allée des Lilas, 31000 Toulouse
      22bis, rue Orme, Paris                   = 22 bis rue Orme, 75011 Paris
      22bis, rue Orme, Paris                   # 22 rue Orme, Paris
      23 rue Saint-Orme, 75004 Paris           # 23 rue du Faubourg Saint-Orme, 75011 Paris
      4 avenue du Général Orme, 94160 St-Luc   = 4 av. du Gal Orme 94160 SAINT LUC
      4 avenue du Général Orme, 94160 St-Luc   = 4 av Général-Orme 94160 SAINT LUC
      BP 40123, 31001 Toulouse Cedex           # BP 40132, 31001 Toulouse Cedex
      25 r. Royale, 75005 Paris                = 25 rue Royale (5e), Paris
      33 av. du Lac, 75755 Paris Cedex 15      = 33 avenue du Lac, 75015 Paris
      Hôtel du Parc, 4 av. Orme, 69006 Lyon    = 4, Avenue Orme - 69006 LYON, France
      1 rue Orme O., Montréal                  = 1 Orme Street West, Montreal, QC H3A 1B9
      1 rue Orme O., Montréal                  # 1 rue Orme E., Montréal`,
    "Italy, Spain, Portugal and Latin America": `
      Via Olmo, 12, Rome                       = V. Olmo 12, 00184 Roma
      P.za Olmo, 5, Roma                       # Via Olmo 5, Roma
      C.so Olmo 20, Torino                     = Corso Olmo, 20, 10123 Turin
      Lungarno Olmo, 8, Florence               = Lungarno Olmo 8, 50123 Firenze
      San Olmo 1323, Venezia                   = San Olmo 1323, 30124 Venice
      Corso Olmo 14, 20121 Milano              # Via Carlo Olmo 14, 20121 Milano
      Calle Olmo 15, 28013 Madrid              = C/ Olmo, 15, Madrid
      Calle Olmo 15, 28013 Madrid              # Plaza Olmo 15, 28012 Madrid
      Pl. de Olmo 2, Madrid                    = Plaza de Olmo, 2, 28013 Madrid
      Str. Olmo 12, Bologna                    = Strada Olmo 12, 40125 Bologna
      Calle Olmo, 15, 2º B, Madrid             = C/ Olmo 15, 2B, 28013 Madrid
      Calle Olmo, 15, 2º B, Madrid             # Calle Olmo, 15, 3º B, Madrid
      Calle Olmo s/n, Toledo                   = C/ Olmo s/n, 45001 Toledo
      Carrer de Om 401, Barcelona              = C/ Om, 401, 08013 Barcelona
      Rua Olmo 24, 1100-053 Lisboa             = R. Olmo, 24, Lisbon
      Av. Olmo, 1000 - Vila, São Paulo - SP    = Avenida Olmo 1000, São Paulo
      Av. Olmo, 1000 - Vila, São Paulo - SP    # Avenida Olmo 1010, São Paulo
      R. Olmo, 600, São Paulo, 01310-100       = Rua Olmo, 600 - Jardins, São Paulo
      Calle 10 No. 5-22, Bogotá                # Calle 10 No. 5-12, Bogotá
      Carrera 7A No. 5-22, Bogotá              = Cra 7 A #5-22, Bogotá
      Carrera 7 No. 5-22, Bogotá               # Cra 8 #5-22, Bogotá
      Calle Olmo 12, 1 Izda 31001 Pamplona     = Calle Olmo 12, 1º izquierda, 31001 Pamplona
      Calle Olmo 12, 1 Izda 31001 Pamplona     # Calle Olmo 12, 1 Dcha 31001 Pamplona
      Av. 9 de Julho, 100, São Paulo           = Avenida Nove de Julho 100, São Paulo
      Av. 9 de Julho, 100, São Paulo           # Avenida Sete de Julho 100, São Paulo
      Olmo 1005, C1005 Buenos Aires            = Olmo 1005, Buenos Aires
      Av. Olmo 300, Col. Roma, México D.F.     = Avenida Olmo 300, Colonia Roma, Ciudad de México`,
    "a guide's listing": `
      210 w. 55th st. between 5th and 6th aves., new york = 210 W 55th Street, New York City
      two e. 41st st. new york                 = 2 E. 41st St. at Fifth Ave., New York, NY
      88 third ave. at 12th st. new york       = 88 3rd Avenue, New York
      88 E. 9th St (Elm Ave), New York, NY     = 88 E. 9th St., New York
      88 9th Ave., Elm Market, New York        = 88 Ninth Avenue, New York, NY 10011
      128 Hasting St. W, Vancouver             # 128 East Hasting Street, Vancouver, BC
      14 Bruce Pl., Mayfair, W1, London        = 14 Bruce Place, London W1J 6LX
      corner of elm & oak sts., sydney         = Cnr Elm and Oak Streets, Sydney NSW 2000
      corner of elm & oak sts., sydney         # Cnr Elm and Fern Streets, Sydney NSW 2000
      88 third avenue, new york                # 88 3rd street, new york
      12 harlan st. near hudson new york       = 12 harlan st., new york
      12 harlan st. off hudson st. new york    # 14 harlan st., new york
      30 tower plaza, 65th floor, new york     = 30 tower plaza new york
      617 n. olivia st., w. hollywood          = 617 olivia st west hollywood
      617 n. olivia st., los feliz             = 617 n. olivia st., los angeles
      45 harlan rd. buckhead                   = 45 harlan rd. ne atlanta
      12 harlan st. between hudson and the bowery new york = 12 harlan st. new york city
      elm & 22nd sts. boston                   = 22nd st. at elm st. boston
      elm & 22nd sts. boston                   = corner of elm st. and 22nd boston
      elm & 22nd sts. boston                   # elm st. at 24th st. boston
      elm & 22nd sts. boston                   # 22nd ave. at elm st. boston
      12 ave. of the americas new york         = 12 sixth ave. new york city
      12 ave. of the americas new york         # 12 fifth ave. new york city
      12 fourteenth st. denver                 = 12 14th st. denver
      12 fourteenth st. denver                 # 12 15th st. denver
      12 w. 44th st. grand hotel new york      = 12 w. 44th st. new york
      12 w. 38th st. 26 oaks shopping ctr. austin = 12 w. 38th st. austin
      12 state hwy. 29 oakville                = 12 highway 29, oakville
      12 highway one, oakville                 = 12 hwy 1 oakville
      12 highway one, oakville                 # 12 hwy 2 oakville
      20-1/2 elm st. denver                    = 20 1/2 elm st. denver
      20½ elm st. denver                       = 20 1/2 elm st. denver
      20½ elm st. denver                       # 20 elm st. denver
      37-47 7th st. flushing                   = 3747 7th st. flushing
      37-47 7th st. flushing                   # 37-41 7th st. flushing
      12 harlan ave. s. new york               # 12 harlan ave. new york
      12 harlan st. nw washington dc           = 12 harlan street, n.w., washington
      12 harlan st. nw washington dc           # 12 harlan street, s.e., washington
      12 harlan st. 2d fl. new york            = 12 harlan st. second floor new york
      12 harlan st. 2d fl. new york            # 12 harlan st. third floor new york
      12 harlan st. windsor court hotel boston = 12 harlan st. boston
      12 highway 29 st. helena                 = 12 hwy. 29, saint helena
      hwy. 1, 30 miles s. of carmel            # hwy. 2, 30 miles s. of carmel
      12 harlan st. b/w elm & oak sts. boston  = 12 harlan st. boston
      12 harlan los angeles                    = 12 harlan ave. west hollywood
      12 harlan st. woodland hills             = 12 harlan st. los angeles
      12 harlan st. van nuys                   # 12 harlan st. culver city
      12 harlan st. forest hills               = 12 harlan st. queens
      12 harlan rd. knightsbridge london       = 12 harlan road sw3
      12 harlan ave. east village              = 12 harlan avenue, new york city
      12 harlan ave. upper west side           = 12 harlan ave. between elm and oak sts. new york
      12 harlan st. north beach                = 12 harlan st. san francisco
      12 harlan st. chinatown                  = 12 harlan st. san francisco
      12 harlan st. chinatown                  = 12 harlan st. new york
      12 harlan st. soho                       = 12 harlan st. london
      12 harlan st. tribeca                    # 12 harlan st. los angeles
      12 harlan st. park slope                 = 12 harlan st. brooklyn
      12 harlan st. park slope                 # 12 harlan st. new york
      one elm plaza 3060 harlan rd. atlanta    = 3060 harlan rd. atlanta
      12 santa rosa pier santa rosa            # 12 santa rosa blvd. santa rosa
      pier 39 san francisco                    # pier 33 san francisco
      12 pike st. seattle                      # 12 pine st. seattle
      12 quai orme 7e paris                    = 12, quai orme, paris`,
    "United States and Canada": `
      5120 North 43rd Avenue, Reno, NV 89501   = 5120 N 43r Ave Reno Nevada
      1350 H Street, Reno, NV 89501            # 1350 S STREET RENO NV 89501
      1234 County Road 12, Marlow, OH 43001    = 1234 County Rd 12 Marlow OH
      1234 County Road 12, Marlow, OH 43001    # 1234 County Rd 21 Marlow OH
      1234 County Road 12, Marlow, OH 43001    # 1234 State Highway 12, Marlow, OH 43001
      PO Box 455 Stn Main, Marlow MB R0G 0A1   = P.O. Box 455, Station Main, Marlow, Manitoba
      W156N8480 Elm Rd, Marlow, WI 53051       = w156n8480 elm road marlow wisconsin
      W156N8480 Elm Rd, Marlow, WI 53051       # W156N8840 Elm Rd, Marlow, WI 53051
      N14W23777 Elm Rd, Marlow, WI 53051       = N14 W23777 Elm Road, Marlow, Wisconsin
      N14W23777 Elm Rd, Marlow, WI 53051       # N14 W23773 Elm Road, Marlow, Wisconsin
      N14W23777 Elm Rd, Marlow, WI 53051       = N 14 W 23777 Elm Road, Marlow, Wisconsin
      26W352 Elm St, Marlow, IL                = 26 W 352 Elm St, Marlow, IL
      26W352 Elm St, Marlow, IL                # 26 W 325 Elm St, Marlow, IL
      26 W 42 St, New York                     = 26 W 42nd St, New York
      12 Elm St, Chelsea, London               # 12 Elm St, New York
      12 Elm St, Soho, New York                # 12 Elm St, London
      12 Elm St, Chinatown, San Francisco      # 12 Elm St, Los Angeles
      12 Elm St, Chinatown, San Francisco      = 12 Elm St, San Francisco, CA
      12 Elm St, Soho, NY                      = 12 Elm St, New York, NY
      12 Elm St, Venice, CA                    = 12 Elm St, Los Angeles, CA
      12 Fern St, Alameda, CA 94502            = 12 Fern Street Alameda California 94502
      1620 Juniper Ave, Marlow City, OH 43001   # 1620 Juniper Ave, Marlow City Beach, OH 43013
      12 Main St, Springfield, IL 62701        = 12 Main St, Springfield, IL 62710
      100 King St W, Suite 400, Toronto, ON    = 400-100 King Street West, Toronto, Ontario
      100 King St W, Suite 400, Toronto, ON    # 500-100 King Street West, Toronto, Ontario
      100 King St W, Suite 400, Toronto, ON    # 100-400 King Street West, Toronto, Ontario
      PO Box 12, Denver, CO 80201              # PO Box 21, Denver, CO 80201
      PO Box 12, Denver, CO 80201              # 12 Elm St, Denver, CO 80201`,
    "continental Europe": `
      Lange Gasse 12/3/4, 1080 Wien            = Lange Gasse 12/3/4, 1080 Vienna, Austria
      Lange Gasse 12/3/4, 1080 Wien            # Lange Gasse 12/3/5, 1080 Wien
      Musterstr. 12, 3. OG links, 10115 Berlin # Musterstr. 12, 3. OG rechts, 10115 Berlin
      Musterstr. 12, 3. OG links, 10115 Berlin = Musterstr. 12, 3. Obergeschoss li., 10115 Berlin
      Musterstr. 12, 3. OG links, 10115 Berlin # Musterstr. 12, 3. OG re., 10115 Berlin
      Musterstr. 12, links, 10115 Berlin       # Musterstr. 12, rechts, 10115 Berlin
      Hauptstr. 12 HH, 10115 Berlin            # Hauptstr. 12 VH, 10115 Berlin
      Hauptstr. 12 SF, 10115 Berlin            # Hauptstr. 12 VH, 10115 Berlin
      Hauptstr. 12 HH, 10115 Berlin            = Hauptstr. 12, Hinterhaus, 10115 Berlin
      Postfach 10 12 40, 70011 Stuttgart       = Postfach 101240, 70011 Stuttgart
      Postfach 10 12 40, 70011 Stuttgart       # Postfach 10 21 40, 70011 Stuttgart
      Große Elmstraße 16, 22767 Hamburg        = Gr. Elmstr. 16, 22767 Hamburg
      Große Elmstraße 16, 22767 Hamburg        # Kl. Elmstr. 16, 22767 Hamburg
      Hauptstr. 12, 20095 HH                   = Hauptstr. 12, 20095 Hamburg
      C 4, 12, 68159 Mannheim                  = C4 12, Mannheim
      C 4, 12, 68159 Mannheim                  # C 4, 21, 68159 Mannheim
      C 4, 12, 68159 Mannheim                  # D 4, 12, 68159 Mannheim
      10115 Berlin, Invalidenstr. 44           = Invalidenstraße 44, 10115 Berlin
      Kirchweg 8, 20095 Hamburg                # Kirchgasse 8, 20095 Hamburg
      Keizersgracht 241-2, 1016 EA Amsterdam   = Keizersgracht 241 2, 1016EA Amsterdam
      Lange Laan 54-56, Den Haag               = Lange Laan 54, 2514 EG The Hague
      Nyvej 17, 1051 København K               = Nyvej 17, Copenhagen
      Leidsepl. 12, Amsterdam                  = Leidseplein 12, 1017 PT Amsterdam
      Prinsengr. 323, Amsterdam                = Prinsengracht 323, 1016 GZ Amsterdam
      Am Ring 16, A-1010 Wien                  = Am Ring 16, 1010 Vienna, Austria
      Karner Ring 16, A-1010 Wien              # Karner Straße 16, 1010 Wien
      Lange Reihe 12 (Ecke Alte Str.), Hamburg = Lange Reihe 12, 20099 Hamburg
      Olmska nám. 19, Praha 1                  = Olmska náměstí 19, 110 00 Prague
      Keizersgracht 241-2, 1016 PL Amsterdam   = Keizersgracht 241 II, 1016PL Amsterdam
      Lange Strasse 12, 9000 St. Gallen        = Lange Strasse 12, CH-9000 St. Gallen
      Lange Strasse 12, 9000 St. Gallen        # Lange Strasse 12, 7500 St. Moritz
      Keizersgracht 241-2, 1016 CJ Amsterdam   # Keizersgracht 241-3, 1016 CJ Amsterdam
      Keizersgracht 241, 1016 EA Amsterdam     # Prinsengracht 241, 1016 EA Amsterdam
      12 rue de la Paix, 75002 Paris           # 12 bis rue de la Paix, 75002 Paris
      12 av. des Ternes, 75017 Paris           = 12 avenue des Ternes 75017 Paris`,
    "China, Japan and Taiwan": `
      北京市朝阳区建国路88号                      # 北京市朝阳区建国路18号
      北京市朝阳区建国路88号                      # 北京市朝阳区建国路188号
      北京市朝阳区建国路88号                      = 北京朝阳区建国路88号
      北京市朝阳区建国路88号                      # 上海市朝阳区建国路88号
      北京市朝阳区建国路88号3单元501室             # 北京市朝阳区建国路88号3单元502室
      上海市世纪大道100号5号楼301室                # 上海市世纪大道100号6号楼301室
      台北市信義路5段7號                          # 台北市信義路4段7號
      台北市信義路5段7號                          = 台北市信義路五段7号
      台北市信義路5段12巷7號                      # 台北市信義路5段14巷7號
      台北市信義路5段7號3樓                       # 台北市信義路5段7號5樓
      台北市信義路5段7號之3                       # 台北市信義路5段7號之5
      東京都港区六本木3丁目2番1号                  # 東京都港区六本木3丁目2番4号
      東京都港区六本木三丁目2番1号                 = 東京都港区六本木3-2-1
      北京市建国路十二号                           # 北京市建国路二号
      東京都港区六本木3-2-1 501号室                # 東京都港区六本木3-2-1 502号室
      서울특별시 강남구 테헤란로 45                 # 서울특별시 강북구 테헤란로 45
      88 Jianguo Road, beijing100020           # 88 Jianguo Road, beijing100022`,
    "planned quarters in India": `
      No 7, 2nd Cross, 3rd Main, Indiranagar, Bangalore # No 7, 2nd Cross, 4th Main, Indiranagar, Bangalore
      No 7, 2nd Cross, 3rd Main, Indiranagar, Bangalore = 7, 2nd Cross Road, 3rd Main Road, Indiranagar, Bengaluru
      12 MG Road, 2nd Cross, Bangalore         # 12 MG Road, 5th Cross, Bangalore
      12 MG Road, 2nd Cross, Bangalore         # 12 MG Road, 2nd Cross, Mysore
      12 MG Road, 3rd Lane, Pune 411001        # 12 MG Road, 2nd Lane, Pune 411001
      B-12, Sector 62, Noida, Uttar Pradesh    = B12, Sector 62, Noida, Gautam Buddha Nagar
      C204 Elm Apts, Sec 10, Noida             = C-204, Elm Apartments, Sector 10, Noida
      A-12, Sector 62, Noida                   = 12 A Block, Sector 62, Noida
      A12, Sector 62, Noida                    = 12, Block A, Sector 62, Noida
      A-12, Sector 62, Noida                   # 12 B Block, Sector 62, Noida
      H. No. 8-2/82, Elm Nagar, Pune 411001    = House No. 8-2/82, Elm Nagar, Pune 411001
      H. No. 8-2/82, Elm Nagar, Pune 411001    # House No. 8-2/28, Elm Nagar, Pune 411001
      12/4 IInd Floor, Elm Garden, Pune 411028 = 12/4, 2nd Floor, Elm Garden, Pune 411028
      12/4 IInd Floor, Elm Garden, Pune 411028 # 12/4, 1st Floor, Elm Garden, Pune 411028
      B-12, Sector 62, Noida                   # C12, Sector 62, Noida
      B-12, Sector 62, Noida                   # B21, Sector 62, Noida
      House 5, Sector 12, Noida                # House 5, Sector 21, Noida
      House 5, Sector 12, Noida 201301         # House 5, Sector 21, Noida 201301
      House 5, Sector 12, Noida                # House 5, Sector 12, Gurgaon
      12 Elm Road, Phase 2, Pune               = 12 Elm Road, Phase II, Pune
      12 Elm Road, Phase II, Pune 411001       # 12 Elm Road, Phase III, Pune 411001`,
    Russia: `
      Москва, ул. Ленина, д. 5, корп. 1          # Москва, ул. Ленина, д. 5, корп. 2
      Москва, ул. Ленина, д. 5, кв. 10           # Москва, ул. Ленина, д. 5, кв. 12
      Москва, ул. Ленина, д. 5 к. 2              = Москва, улица Ленина, дом 5, корпус 2`,
    "Asia and Australia": `
      Flat 402, Sai Court, 14/2 MG Road, Pune 411001 = #402, Sai Court, 14/2, M.G. Road, Pune - 411 001
      Flat 402, Sai Court, 14/2 MG Road, Pune  # Flat 403, Sai Court, 14/2 MG Road, Pune
      서울특별시 강남구 테헤란로 123               = 서울 강남구 테헤란로 123
      서울특별시 강남구 테헤란로 123               # 서울 강남구 테헤란로 125
      101-dong 1203-ho, 12 Sejong-daero, Seoul = 101-1203, 12 Sejong-daero, Seoul
      Unit 8/45 Beach Rd, Bondi NSW 2026       = 8/45 Beach Road Bondi NSW 2026
      3/12 Smith St, Fitzroy VIC 3065          # 4/12 Smith St, Fitzroy VIC 3065
      U5 12 Lark Road, Manly NSW 2095          = Unit 5, 12 Lark Rd, Manly NSW 2095
      U5/12 Lark Road, Manly NSW 2095          # Unit 6, 12 Lark Rd, Manly NSW 2095
      Unit 5/12-14 Lark Rd, Manly NSW 2095     = 5/12-14 Lark Road, Manly NSW 2095
      Unit 5/12-14 Lark Rd, Manly NSW 2095     # 6/12-14 Lark Road, Manly NSW 2095
      1F Sun Bldg., 3-2-1 Kawa, Minato, Tokyo  = 3-2-1 Kawa, Minato-ku, Tokyo
      G-7, Elm Nagar III, New Delhi            # G-7, Elm Nagar II, New Delhi
      서울시 강남구 테헤란로 45                     = 서울특별시 강남구 테헤란로 45
      경기도 성남시 판교로 256번길 25               = 경기 성남시 판교로 256번길 25
      경기도 성남시 판교로 256번길 25               # 경기도 성남시 판교로 255번길 25
      부산 해운대구 중앙로 79 (우동)                = 부산광역시 해운대구 중앙로 79
      경상남도 창원시 중앙대로 15                  = 경남 창원시 중앙대로 15
      25 Pangyo-ro 256beon-gil, Seongnam       # 25 Pangyo-ro 255beon-gil, Seongnam
      서울특별시 중구 명동길 45                  = 45 Myeongdong-gil, Jung-gu, Seoul
      14 MG Road, Pune                         = 14 Mahatma Gandhi Rd, Pune 411001
      12/A Elm Rd., Khar, Mumbai               = 12A Elm Road, Khar West, Mumbai 400052
      4-1 Kawa 1-chome, Minato-ku, Tokyo       = 1-4-1 Kawa, Minato, Tokyo 107-0052
      G/F, 88 Elm Rd., Kowloon                 = Ground Floor, 88 Elm Road, Kowloon
      2F, 15 Sejong-ro, Jongno-gu, Seoul       = 15 Sejong-ro, Jongno-gu, Seoul
      12 fern street, keilor east, vic, 5116   = 12 fern street, keiloreast, vic, 5161
      8, elm court, villa 2, perth, wa, 6000   = 8, villa 2, elm court, perth, wa, 6000
      8, elm court, villa 2, perth, wa, 6000   # 8, villa 3, elm court, perth, wa, 6000
      7 elm place, c/- the marina, perth, 6000 = 7, elm place, perth, wa, 6000
      18 bramble srteet, la urel park, nsw 2031 = 18, bramblestreet, laurel park, nsw, 2013`,
  }),
)("%s", (_, table) => {
  const rows = table
    .trim()
    .split("\n")
    .map((line) => /^\s*(.*?)\s+([=#])\s+(.*)$/.exec(line)?.slice(1) ?? []);
  test.each(rows)("%s %s %s", (a = "", sign, b = "") => {
    expect(agrees(compareAddresses(a, b))).toBe(sign === "=");
  });
});
