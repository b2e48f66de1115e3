import type { FactClaim, FactComparison, FactJob, Facts, FactVerification } from "./facts";

// For tests: facts made of the few that matter.

/** Facts about which nothing is known yet, but for those given. */
export const sampleFacts = (known: Partial<Facts> = {}): Facts => ({
  version: 1,
  policy: {
    minimumChecked: 80,
    checks: [
      { kind: "employment", stage: "before-offer", required: true },
      { kind: "shipping-address", stage: "before-equipment", required: true },
    ],
  },
  claims: [],
  documents: [],
  expiredDocuments: [],
  sameNumber: null,
  jobs: [],
  studies: [],
  clients: [],
  references: [],
  shippingProofs: 0,
  checks: [],
  interviews: [],
  attestations: [],
  confirmations: [],
  channelRequests: [],
  profiles: [],
  settlements: [],
  ...known,
});

/** A claim, compared with what the first source given says when there is a verdict. */
export function claim(
  source: string,
  attribute: string,
  text: string,
  verdict?: FactComparison["verdict"],
  [anchor, stated]: [source: string, text: string] = ["json-resume", "something else"],
): FactClaim {
  const against = { claimId: `${anchor} ${attribute}`, source: anchor, text: stated };
  const comparison = verdict ? { against, verdict, score: 0.5, words: `The verdict is ${verdict}.` } : null;
  return { id: `${source} ${attribute} ${text}`, source, attribute, text, comparison };
}

/** Where equipment would go, beside an address document when there is one. */
export const shipping = (documented: string | null, shipsTo: string | null, verdict?: FactComparison["verdict"]) => [
  ...(documented ? [claim("address-document", "address", documented)] : []),
  ...(shipsTo
    ? [claim("shipping-request", "address", shipsTo, verdict, ["address-document", documented ?? "an older document"])]
    : []),
];

/** A job, and what each employer asked has said of it. */
export const job = (text: string, ...verifications: Partial<FactVerification>[]): FactJob => ({
  claimId: text,
  text,
  contacts: verifications.length,
  verifications: verifications.map((said) => ({
    askedAt: "2026-11-18T15:00:00Z",
    answeredAt: said.answer ? "2026-11-19T15:00:00Z" : null,
    answer: null,
    verdict: null,
    said: null,
    words: null,
    ...said,
  })),
});

/** Where pay would go, and nothing about it that needs a look. */
export const payment = (known: Partial<NonNullable<Facts["payment"]>> = {}): NonNullable<Facts["payment"]> => ({
  ...{ kind: "bank-account", holder: "same", released: true, sharedWith: 0, changedNearStart: null },
  ...known,
});

/** What other candidates have too; null for what was not given. */
export const shared = (known: Partial<NonNullable<Facts["shared"]>> = {}): NonNullable<Facts["shared"]> => ({
  ...{ email: null, phone: null, profile: null, address: null, equipment: null, file: null, picture: null },
  ...known,
});

/** Equipment that arrived where it was to go. */
export const shipment = (
  known: Partial<NonNullable<Facts["shipments"]>[number]> = {},
): NonNullable<Facts["shipments"]>[number] => ({
  ...{ what: "equipment", state: "delivered", toAgreed: true, proof: true, readBack: ["agrees"] },
  ...known,
});

type Tool = NonNullable<Facts["inventory"]>[number]["tools"][number];

/** A tool that an inventory shows. */
export const found = (name: string, kind: Tool["kind"] = "remote-access", excepted = false): Tool => ({
  ...{ name, kind, excepted },
});

/** The inventories of devices that show these tools. */
export const inventory = (...devices: Tool[][]): NonNullable<Facts["inventory"]> =>
  devices.map((tools) => ({ tools, seenOn: "2026-11-20" }));
/** A run of payments: the advisory's thirty, of which nothing else is known. */
export const run = (
  told: Partial<NonNullable<Facts["spending"]>[number]> = {},
): NonNullable<Facts["spending"]>[number] => ({
  ...{ payee: "Lumen Grid", currency: "USD", count: 30, sum: 5_100_000, largest: 190_000, limit: null, nearLimit: 0 },
  ...{ afterHours: null, approved: false, first: "2026-03-02", last: "2026-08-20", ...told },
});

/** A session at which nothing needs a look. */
export const session = (
  known: Partial<NonNullable<Facts["sessions"]>[number]> = {},
): NonNullable<Facts["sessions"]>[number] => ({
  ...{ at: "2026-11-18T09:00:00.000Z", place: "agrees", sharedWith: 0 },
  ...known,
});
