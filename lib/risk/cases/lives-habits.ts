import { asks, life } from "./define-case";

const nobody = { email: 0, phone: 0, profile: 0, address: 0, file: 0, picture: 0 };

/** Habits, accounts and machines. */
export const livesOfHabits = [
  life(
    "vpn-for-privacy",
    "A VPN for privacy",
    "She has used one for years; her sessions come from a hosting company, in the country she is in and in others.",
    {
      name: "Tessa Marlowe",
      known: {
        sessions: [
          { at: "2026-11-18T09:00:00Z", place: "unknown", sharedWith: 0 },
          { at: "2026-11-19T09:00:00Z", place: "differs", sharedWith: 0 },
        ],
      },
    },
  ),
  life("no-social-media", "No social media", "There is no page of his anywhere.", {
    name: "Ernest Vole",
    otherwise: { profile: null },
  }),
  life("private-profile", "A profile with first names only", "Her page has a first name, a letter and one job.", {
    name: "Katarina Jelinek",
    otherwise: {
      profile: {
        name: "Katarina J.",
        place: undefined,
        jobs: [["Software engineer", "Northgate Logistics", "2021-03", "2024-06"]],
        studies: [],
      },
    },
  }),
  life("new-profile", "A profile made for the search", "She never had LinkedIn before; the page is two months old.", {
    name: "Olive Hanbury",
    known: { accounts: [{ site: "LinkedIn", opened: "2026-09", firstWork: null }] },
  }),
  life(
    "account-opened-late",
    "Code brought along",
    "He moved ten years of commits from a server of his own when he opened the account; the page says so.",
    {
      name: "Ivo Marek",
      known: { accounts: [{ site: "GitHub", opened: "2024-02", firstWork: "2023-11" }] },
    },
  ),
  life("early-adopter", "Used it before it was released", "He was in the closed beta and says which year.", {
    name: "Hugo Sandoval",
    known: { technologies: [{ name: "Deno", released: "2020", claimed: "2020", text: "Deno since 2020" }] },
  }),
  life(
    "messenger-agreed",
    "Asked for a messenger once",
    "Mail from abroad did not arrive; it was talked about and agreed.",
    {
      name: "Ioana Dragan",
      known: { received: [], channelRequests: [{ by: "candidate", became: "agreed" }] },
    },
  ),
  life("recruiter-moved", "We asked to move", "Our own recruiter proposed a call on her private phone.", {
    name: "Sandra Ibsen",
    known: { channelRequests: [{ by: "us", became: "moved" }] },
  }),
  life("thank-you-template", "A thank-you letter from the internet", "The same public template as four others.", {
    name: "Lorna Gilchrist",
    known: { texts: { compared: 2, sharedWith: 0, share: 0, what: "message" } },
  }),
  life(
    "software-subscriptions",
    "A normal half year of subscriptions",
    "Six charges of 29 dollars to one payee, approved.",
    {
      name: "Clive Wetherby",
      known: {
        spending: [
          {
            ...{ payee: "FIGURA DESIGN", currency: "USD", count: 6, sum: 17400, largest: 2900 },
            ...{ limit: 200000, nearLimit: 0, afterHours: 1, approved: true, first: "2026-05-12", last: "2026-10-12" },
          },
        ],
      },
    },
  ),
  life("travel-charges", "A season of travel", "Twenty small train tickets within ten weeks, from her own budget.", {
    name: "Annika Rask",
    known: {
      spending: [
        {
          ...{ payee: "NORDBAHN", currency: "EUR", count: 20, sum: 96000, largest: 8900 },
          ...{ limit: 100000, nearLimit: 0, afterHours: 7, approved: true, first: "2026-08-20", last: "2026-10-28" },
        },
      ],
    },
  }),
  life(
    "screen-reader-tool",
    "A remote tool as an aid",
    "A helper controls the screen for him by agreement, with an exception that holds.",
    {
      name: "Rowan Eddowes",
      known: {
        inventory: [{ tools: [{ name: "TeamViewer", kind: "remote-access", excepted: true }], seenOn: "2026-11-20" }],
        devices: ["excepted"],
      },
    },
  ),
  life("family-phone", "The family's phone", "Mother and daughter apply, and have one phone.", {
    name: "Rosa Almeida",
    known: { shared: { ...nobody, phone: 1, address: 1 } },
  }),
  life("coworking-network", "A shared office", "Three candidates wrote from the same co-working space.", {
    name: "Bea Lindholm",
    known: { sessions: [{ at: "2026-11-18T09:00:00Z", place: "agrees", sharedWith: 2 }] },
  }),
  life(
    "abroad-for-a-funeral",
    "Abroad for a week",
    "Her father died; for a week her sessions came from where he lived.",
    {
      name: "Amara Nwosu",
      known: {
        sessions: [
          { at: "2026-11-10T09:00:00Z", place: "differs", sharedWith: 0 },
          { at: "2026-11-19T09:00:00Z", place: "agrees", sharedWith: 0 },
        ],
      },
    },
  ),
  life(
    "old-e-mail",
    "An old e-mail address on the résumé",
    "The form has the address she reads, the résumé the one of her last school. Somebody asks which to use.",
    {
      name: "Paula Greenacre",
      otherwise: { form: { email: "paula.greenacre@post.example" }, resume: { email: "pg.old@school.example" } },
    },
    asks("contact-differs"),
  ),
  life("plus-address", "An address for applications", "She writes name+jobs@ in the form.", {
    name: "Ruth Feldstein",
    email: "ruth.feldstein@gmail.com",
    otherwise: { form: { email: "ruth.feldstein+jobs@gmail.com" } },
  }),
  life(
    "open-wish",
    "A wish nobody answered yet",
    "He asked this morning whether a call over his own app is possible.",
    {
      name: "Pavel Kučera",
      known: { channelRequests: [{ by: "candidate", became: null }] },
    },
  ),
];
