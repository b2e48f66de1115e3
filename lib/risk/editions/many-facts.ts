import type { Facts } from "../facts";
import { claim, job, payment, sampleFacts, shipment, shipping } from "../samples";

/** The instant at which they are assessed. */
export const pinnedNow = new Date("2026-11-23T09:00:00Z");

// Each raises something or is known in its own way; new facts get a line here.
const parts: Partial<Facts>[] = [
  {},
  { claims: shipping("12 Elm Street, Leeds", "Unit 9, Dock Road, Hull", "different"), documents: ["address-document"] },
  { claims: shipping("12 Elm Street, Leeds", "PO Box 1, Hull", "unclear"), shippingProofs: 1 },
  { claims: shipping("Łąkowa 3, Łódź", "Postfach 12, 8001 Zürich", "different"), shippingProofs: 1 },
  { claims: shipping("서울특별시 마포구 월드컵로 1", "Москва, а/я 17", "unclear"), listedMailDrop: "Дом 1" },
  {
    claims: ["name", "place", "work", "education", "email"].map((attribute) =>
      claim("application-form", attribute, "one", "different", ["identity-document", "another"]),
    ),
  },
  {
    jobs: [job("Northgate", { answer: "no-record" })],
    studies: [job("Leeds", { answer: "differs", verdict: "different" })],
  },
  { clients: [job("Clearwater", { answer: "no-record" })], references: [job("A. Reed", { answer: "declined" })] },
  { jobs: [job("Clearwater", { answeredAt: "2026-11-01T00:00:00Z", answer: "confirmed" })] },
  { payment: payment({ holder: "different", sharedWith: 2, changedNearStart: -3 }) },
  { payment: payment({ kind: "virtual-currency", released: false }) },
  { shipments: [shipment({ toAgreed: false }), shipment({ proof: false, readBack: ["differs"] })], devices: ["on"] },
  { passkey: { enrolled: true, later: ["same-key", "another-key"] }, sameNumber: 1 },
  {
    interviews: [
      {
        kind: "interview",
        path: "camera",
        ended: true,
        challenges: [{ kind: "phrase", result: "not-done", stills: 0 }],
      },
    ],
    attestations: [{ how: "video", answer: "not-sure", interview: 0 }],
  },
  { attestations: [{ how: "in-person", answer: "different", interview: null }], profiles: ["GitHub"] },
  {
    confirmations: [{ source: "identity-document", answer: "differs" }],
    documents: ["identity-document"],
    expiredDocuments: ["identity-document"],
  },
  { channelRequests: [{ by: "candidate", became: "moved" }], listedMailDrop: "1 Dock Road, Hull" },
];

/** Facts in which nearly everything is known in some way, under a policy for each of these checks, done and not; always the same. */
export const manyFacts = (kinds: readonly string[]): Facts[] =>
  kinds.flatMap((kind) =>
    [...parts, Object.assign({}, ...parts)].flatMap((known: Partial<Facts>) => {
      const policy = { minimumChecked: 50, checks: [{ kind, stage: "before-offer", required: true }] };
      const outcomes = [null, "clear", "could-not-verify"] as const;
      return outcomes.map((outcome) => sampleFacts({ policy, checks: [{ kind, outcome }], ...known }));
    }),
  );
