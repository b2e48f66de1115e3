import { payment } from "../samples";
import { asks, life } from "./define-case";
import { met, seen } from "./tell";

const later = met("camera", ["turn-and-hold", "read-phrase"], "later-meeting");
const twice = { interviews: [met("camera", ["turn-and-hold", "read-phrase", "document-beside-face"]), later] };

/** Papers, banks and meetings. */
export const livesOfPapers = [
  life(
    "refugee-few-papers",
    "A refugee with few papers",
    "A travel document and a letter of the shelter are all there is; school and employers cannot be reached.",
    {
      name: "Yonas Tekle",
      otherwise: { profile: null, pay: null },
      answers: {
        Northgate: { answer: "no-answer" },
        Brightwater: { answer: "no-answer" },
        Ashdale: { answer: "no-answer" },
      },
    },
  ),
  life("expired-passport", "An expired passport", "The new one is being printed; who read the old one says so.", {
    name: "Carmen Villalba",
    known: { expiredDocuments: ["identity-document"] },
  }),
  life("twins", "Twins", "Her sister applied as well: one address, one birthday, two passports.", {
    name: "Amelia Crossley",
    known: { shared: { email: 0, phone: 0, profile: 0, address: 1, file: 0, picture: 0 } },
  }),
  life(
    "couple-with-one-account",
    "A couple with one account",
    "Both work here and have one bank account. Somebody asks for the bank's letter that names both.",
    { name: "Liam Docherty", known: { payment: payment({ sharedWith: 1 }) } },
    asks("payment-account-shared"),
  ),
  life("joint-account-both-names", "A joint account with both names", "The holder's line has two names.", {
    name: "Megan Doyle",
    otherwise: { pay: { name: "Mr S & Mrs Megan Doyle" } },
  }),
  life("bank-initials", "A bank with initials", "The statement says M J PETERSON.", {
    name: "Margaret Jane Peterson",
    otherwise: { pay: { name: "M J PETERSON" } },
  }),
  life("family-name-first-bank", "A bank that puts the family name first", "NOVAK JAN, in capitals, without accents.", {
    name: "Jan Novák",
    otherwise: { pay: { name: "NOVAK JAN" } },
  }),
  life("account-abroad", "An account in another country", "The bank is where he grew up; the account is his.", {
    name: "Dimitrios Pappas",
    otherwise: { pay: { name: "DIMITRIOS PAPPAS", place: "Athens, Greece" } },
  }),
  life(
    "new-bank-for-new-job",
    "A new bank for the new job",
    "He opened an account nearer to work and sent the new details the week before he started.",
    { name: "Owain Rees", known: { payment: payment({ changedNearStart: -6 }) } },
    asks("payment-changed-near-start"),
  ),
  life(
    "old-picture",
    "A picture of fifteen years ago",
    "He had hair and no glasses then; one of two people is not sure.",
    { name: "Gerald Finch", known: { attestations: [seen("same"), seen("not-sure")] } },
    asks("person-not-sure"),
  ),
  life(
    "deaf-without-camera",
    "Deaf, on the path without a camera",
    "She reads lips badly over video and chose the path in writing, with somebody trusted beside her.",
    {
      name: "Naomi Whitelaw",
      known: { interviews: [met("without-camera", ["write-by-hand", "own-work", "letters-read-back"])] },
    },
  ),
  life(
    "face-covered",
    "On the path without a camera for her faith",
    "She shows her face to a woman of the office and not to a camera.",
    {
      name: "Salma Idrissi",
      known: {
        interviews: [met("without-camera", ["write-by-hand", "own-work", "letters-read-back"])],
        attestations: [
          { how: "in-person", answer: "same", interview: 0 },
          { how: "in-person", answer: "same", interview: 0 },
        ],
      },
    },
  ),
  life("step-left-out", "A hand that does not lift", "A step of the interview was left out: his shoulder is stiff.", {
    name: "Bertram Cole",
    known: {
      interviews: [
        {
          ...met("camera", []),
          challenges: [
            { kind: "hand-before-face", result: "left-out", stills: 0 },
            { kind: "read-phrase", result: "done", stills: 1 },
            { kind: "document-beside-face", result: "done", stills: 1 },
          ],
        },
      ],
    },
  }),
  life("no-interview-yet", "Only just applied", "Nobody has met her or asked anybody yet.", {
    name: "Frances Abernathy",
    answers: { Northgate: { answer: null }, Brightwater: { answer: null }, Ashdale: { answer: null } },
    known: { interviews: [], attestations: [], confirmations: [] },
  }),
  life(
    "new-phone",
    "A new phone",
    "The old phone fell into the sea; another key answers, and who sees him knows him.",
    {
      name: "Declan Moore",
      known: {
        ...twice,
        attestations: [seen("same"), seen("same"), seen("same", 1)],
        passkey: { enrolled: true, later: ["another-key"] },
      },
    },
    asks("passkey-differs"),
  ),
  life("no-passkey", "A phone without a lock", "His phone cannot keep a passkey; it was tried and could not be done.", {
    name: "Harold Pim",
    known: { passkey: { enrolled: false, later: ["could-not"] } },
  }),
];
