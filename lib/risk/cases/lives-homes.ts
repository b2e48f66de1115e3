import { shipment } from "../samples";
import { about, asks, life, quiet } from "./define-case";

/** Homes, and how things reach them. */
export const livesOfHomes = [
  life(
    "recent-move-with-lease",
    "Moved a month ago, with the lease",
    "The résumé has the old town; lease and equipment have the new flat.",
    {
      name: "Harriet Stone",
      address: "Flat 5, 40 Mill Lane, York YO1 7HH",
      place: "York, United Kingdom",
      otherwise: { resume: { place: "Leeds, United Kingdom" } },
    },
  ),
  life(
    "recent-move-no-proof-yet",
    "Moved last week",
    "No paper has the new address yet, and that is where she can receive the laptop. Somebody has to ask for a lease first.",
    {
      name: "Ingrid Solberg",
      otherwise: { shipping: { address: "88 Castle Road, York YO10 4AA" } },
    },
    asks("shipping-address-differs"),
  ),
  life(
    "address-abbreviated",
    "One address, written four ways",
    "Street and St, Flat and Apt, with the county and without.",
    {
      name: "Desmond Achebe",
      address: "Flat 3, 217 Saint John's Street, London EC1V 4LY",
      place: "London",
      otherwise: { shipping: { address: "Apt 3, 217 St Johns St, London, EC1V4LY, UK" } },
    },
  ),
  life("rural-without-street", "A farm without a street", "House name, hamlet and postcode are all there is.", {
    name: "Morag Sinclair",
    address: "Tigh na Mara, Achiltibuie, Ullapool IV26 2YG",
    place: "Ullapool, United Kingdom",
    otherwise: { shipping: { address: "Tigh-na-Mara, Achiltibuie, by Ullapool, IV26 2YG" } },
  }),
  life(
    "po-box-rural",
    "No delivery to the house",
    "The post brings nothing up the valley; everybody has a box in town. Somebody asks where she can receive a machine in person.",
    {
      name: "Ellen Thorsby",
      address: "4410 County Road 12, Saguache, CO 81149",
      place: "Saguache, Colorado",
      otherwise: { shipping: { address: "PO Box 219, Saguache, CO 81149" } },
    },
    asks("shipping-mail-drop"),
  ),
  life(
    "protected-address",
    "A protected address",
    "She is in a confidentiality programme; compliance alone knows where she lives.",
    {
      name: "Joanna Merrick",
      otherwise: { letter: null, shipping: null, form: { place: undefined }, resume: { place: undefined } },
      known: { protectedAddress: true },
    },
  ),
  life(
    "shared-household",
    "Two applicants of one household",
    "Two flatmates apply for two positions; the address is the same and nothing else.",
    {
      name: "Tom Arkwright",
      known: {
        shared: { email: 0, phone: 0, profile: 0, address: 1, file: 0, picture: 0 },
        applications: { people: 2, positions: 2, days: 6, most: 2 },
      },
    },
  ),
  life("student-hall", "A hall of residence", "Two hundred students have this address; one of them applied before.", {
    name: "Samuel Okonjo",
    address: "Room 214, Weetwood Hall, Otley Road, Leeds LS16 5PS",
    otherwise: { shipping: { address: "Weetwood Hall, Room 214, Otley Rd, Leeds LS16 5PS" } },
    known: { shared: { email: 0, phone: 0, profile: 0, address: 1, file: 0, picture: 0 } },
  }),
  life("suburb-and-city", "The suburb and the city", "LinkedIn names the big city next door.", {
    name: "Mireille Garnier",
    address: "14 rue des Lilas, 93100 Montreuil",
    place: "Montreuil, France",
    otherwise: { profile: { place: "Paris, France" } },
  }),
  life("metro-area", "“Greater” somewhere", "LinkedIn offers only the region.", {
    name: "Douglas Wren",
    address: "52 Maple Street, Cambridge, MA 02139",
    place: "Cambridge, Massachusetts",
    otherwise: { profile: { place: "Greater Boston" } },
  }),
  life(
    "two-homes",
    "Weekdays here, weekends there",
    "He works from the family's house in the country half of the week; equipment goes to the documented flat.",
    {
      name: "Sebastian Thorne",
      otherwise: { form: { place: "Harrogate, United Kingdom" } },
    },
  ),
  life("language-of-address", "A street in two languages", "Brussels has every street twice.", {
    name: "Koen Vermeulen",
    address: "Rue de la Loi 16, 1000 Bruxelles",
    place: "Brussels, Belgium",
    otherwise: { shipping: { address: "Wetstraat 16, 1000 Brussel" } },
  }),
  life("german-street", "Straße and Str.", "The carrier's form knows no ß.", {
    name: "Jürgen Weiß",
    address: "Königsstraße 9, 70173 Stuttgart",
    place: "Stuttgart, Germany",
    otherwise: {
      shipping: { name: "Juergen Weiss", address: "Koenigsstr. 9, 70173 Stuttgart" },
      pay: { name: "JUERGEN WEISS" },
    },
  }),
  life(
    "japanese-address",
    "Block numbers for a street",
    "The document runs from the prefecture to the house, the form the other way round.",
    {
      name: "Sato Yuki",
      address: "3-14-1 Kita-Aoyama, Minato-ku, Tokyo 107-0061",
      place: "Tokyo, Japan",
      otherwise: { shipping: { address: "Tokyo 107-0061, Minato-ku, Kita-Aoyama 3-14-1" } },
    },
  ),
  life(
    "military-address",
    "A military post office",
    "Her partner serves abroad; the document carries the same numbered box.",
    {
      name: "Rachel Dunmore",
      address: "PSC 802 Box 74, APO AE 09499",
      place: "Vicenza, Italy",
      otherwise: { shipping: { address: "PSC 802, Box 74, APO, AE 09499" } },
    },
  ),
  life(
    "parcel-came-back",
    "The parcel came back",
    "Nobody was at home twice, and the laptop is in the depot again.",
    { name: "Patrick O'Dowd", known: { shipments: [shipment({ state: "returned", readBack: [null] })] } },
    asks("equipment-not-received"),
  ),
  life("worn-sticker", "A serial number that cannot be read", "The sticker is worn; the number was not read back.", {
    name: "Fiona Galbraith",
    known: { shipments: [shipment({ readBack: ["not-read"] })] },
  }),
  life("works-from-office", "Picks the laptop up", "Nothing is sent anywhere: the laptop waits at the office.", {
    name: "Aditi Rao",
    otherwise: { shipping: null },
  }),
  life(
    "care-of-neighbour",
    "Care of a neighbour",
    "The equipment goes to the same house, care of the woman on the ground floor.",
    {
      name: "Luis Ortega",
      address: "240 West 98th Street, Apt 6C, New York, NY 10025",
      place: "New York",
      otherwise: { shipping: { address: "c/o Mrs Weiss, 240 W 98th St, Apt 1A, New York, NY 10025" } },
    },
    asks("shipping-address-differs"),
  ),
  life(
    "returning-applicant",
    "Applied before",
    "She applied two years ago under the same address, phone and e-mail; a colleague opened a second record for her.",
    {
      name: "Beatrice Holloway",
      known: {
        shared: { email: 1, phone: 1, profile: 1, address: 1, file: 0, picture: 0 },
        applications: { people: 2, positions: 2, days: 30, most: 2 },
      },
    },
    about({ ...quiet, states: ["open-differences", "nothing-open"] }),
  ),
];
