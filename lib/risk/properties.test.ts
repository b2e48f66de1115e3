import fc from "fast-check";
import { expect, test } from "vitest";
import { findings } from "@/lib/checks/findings";
import { toolStandings } from "@/lib/devices/tools";
import { type ShipmentKind, type ShipmentState, shipmentKinds, shipmentStates } from "@/lib/shipments/states";
import { assess } from "./assess";
import { unsettled } from "./differences";
import { type Facts, facts } from "./facts";
import { rules } from "./rules";
import { shipment as delivered } from "./samples";

const now = new Date("2026-11-23T09:00:00Z");
const verdict = fc.constantFrom("same", "likely", "unclear", "different");
const time = fc.date({ min: new Date("2026-01-01"), max: now, noInvalidDate: true }).map((date) => date.toISOString());
const text = fc.constantFrom("Ana Ruiz", "Ana Gómez", "12 Elm Street, Leeds", "PO Box 1, Hull", "", "김민수");
const source = fc.constantFrom("identity-document", "address-document", "application-form", "json-resume");

const claim = (from: fc.Arbitrary<string>) =>
  fc.record({
    id: fc.uuid(),
    source: from,
    attribute: fc.constantFrom("name", "place", "address", "email", "phone", "work", "education", "website"),
    text,
    comparison: fc.option(
      fc.record({
        against: fc.option(fc.record({ claimId: fc.uuid(), source, text })),
        verdict,
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        words: fc.constantFrom("It agrees.", "It differs."),
      }),
    ),
  });
const verification = fc.record({
  askedAt: time,
  answeredAt: fc.option(time),
  answer: fc.option(fc.constantFrom("confirmed", "differs", "no-record", "declined", "no-answer")),
  verdict: fc.option(verdict),
  said: fc.option(fc.constantFrom("2019-02 to 2021-04")),
  words: fc.option(fc.constantFrom("The end differs by 9 months.")),
});
const job = fc.record({
  claimId: fc.uuid(),
  text,
  contacts: fc.nat(3),
  verifications: fc.array(verification, { maxLength: 3 }),
});
const attestation = fc.record({
  how: fc.constantFrom("video", "in-person"),
  answer: fc.constantFrom("same", "not-sure", "different"),
  interview: fc.constant(null),
});
const outcome = fc.option(fc.constantFrom("clear", "concern", "could-not-verify"));

const payment = fc.record({
  kind: fc.constantFrom("bank-account", "virtual-currency"),
  holder: fc.option(verdict),
  released: fc.option(fc.boolean()),
  sharedWith: fc.nat(2),
  changedNearStart: fc.option(fc.integer({ min: -14, max: 14 })),
});
const alike = fc.option(fc.nat(10));
const shared = fc.record({
  ...{ email: alike, phone: alike, profile: alike },
  ...{ address: alike, equipment: alike, file: alike, picture: alike },
});
const applications = fc.record({
  people: fc.integer({ min: 1, max: 9 }),
  positions: fc.integer({ min: 1, max: 9 }),
  days: fc.nat(30),
  most: fc.integer({ min: 1, max: 20 }),
});
const shipment = fc.record({
  what: fc.constantFrom(...(Object.keys(shipmentKinds) as ShipmentKind[])),
  state: fc.constantFrom(...(Object.keys(shipmentStates) as ShipmentState[])),
  toAgreed: fc.option(fc.boolean()),
  proof: fc.boolean(),
  readBack: fc.array(fc.option(fc.constantFrom("agrees", "differs", "not-read")), { maxLength: 2 }),
});
const inventory = fc.record({
  tools: fc.array(
    fc.record({
      name: fc.constantFrom("AnyDesk", "PiKVM", "ManyCam"),
      kind: fc.constantFrom("remote-access", "kvm", "jiggler", "virtual-camera"),
      excepted: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  seenOn: fc.constant("2026-11-20"),
});
const account = fc.record({
  site: fc.constantFrom("LinkedIn", "GitHub"),
  opened: fc.option(fc.constantFrom("2016-03", "2026-10")),
  firstWork: fc.option(fc.constantFrom("2012-01", "2020-05")),
});
const technology = fc.record({
  name: fc.constant("Kubernetes"),
  released: fc.constant("2014"),
  claimed: fc.constantFrom("2009", "2013"),
  text,
});
const wish = fc.record({
  by: fc.constantFrom("candidate", "agency", "us"),
  became: fc.option(fc.constantFrom("stayed", "agreed", "moved")),
});
const run = fc.record({
  payee: fc.constantFrom("Lumen Grid", "Café Ruiz", "…1234"),
  currency: fc.constantFrom("USD", "JPY"),
  ...{ count: fc.integer({ min: 1, max: 40 }), sum: fc.nat(9_000_000), largest: fc.nat(300_000) },
  ...{ limit: fc.option(fc.nat(300_000)), usual: fc.option(fc.nat(90_000)) },
  ...{ nearLimit: fc.nat(40), afterHours: fc.option(fc.nat(9)), approved: fc.boolean() },
  ...{ first: fc.constant("2026-03-02"), last: fc.constant("2026-08-20") },
});
const texts = fc.record({
  compared: fc.integer({ min: 1, max: 3 }),
  sharedWith: fc.nat(2),
  share: fc.constantFrom(0, 0.5, 0.93),
  what: fc.constantFrom("message", "resume", "profile"),
});
const received = fc.record({
  at: fc.option(fc.constantFrom("2026-11-19")),
  from: fc.constantFrom("candidate", "agency"),
  wish: fc.constantFrom("WhatsApp", "A private e-mail"),
});
const passkey = fc.record({
  enrolled: fc.boolean(),
  later: fc.array(fc.constantFrom("same-key", "another-key", "could-not"), { maxLength: 2 }),
});
const confirmed: Facts["jobs"][number]["verifications"][number] = {
  ...{ askedAt: now.toISOString(), answeredAt: now.toISOString(), answer: "confirmed", verdict: "same" },
  ...{ said: null, words: null },
};
const arrived = delivered();
const session = fc.record({
  at: time,
  place: fc.constantFrom("agrees", "differs", "unknown"),
  sharedWith: fc.nat(4),
});
const interview = fc.record({
  kind: fc.constant("interview"),
  path: fc.constantFrom("camera", "without-camera"),
  ended: fc.boolean(),
  challenges: fc.array(
    fc.record({
      kind: fc.constant("phrase"),
      result: fc.option(fc.constantFrom("done", "not-done", "left-out")),
      stills: fc.nat(1),
    }),
    { maxLength: 2 },
  ),
});
const confirmation = fc.record({
  source: fc.constantFrom("identity-document", "address-document"),
  answer: fc.constantFrom("agrees", "differs"),
});
/** Left out or there. */
const perhaps = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyFacts = fc
  .record({
    version: fc.constant(1),
    policy: fc.record({
      minimumChecked: fc.integer({ min: 0, max: 100 }),
      checks: fc.uniqueArray(
        fc.record({
          kind: fc.constantFrom("employment", "shipping-address", "payment-details", "biometric-log-in"),
          stage: fc.constant("before-offer"),
          required: fc.boolean(),
        }),
        { selector: ({ kind }) => kind },
      ),
    }),
    claims: fc.array(claim(fc.oneof(source, fc.constant("shipping-request"))), { maxLength: 8 }),
    documents: fc.constant([]),
    expiredDocuments: fc.constant([]),
    sameNumber: fc.nat(2),
    jobs: fc.array(job, { maxLength: 3 }),
    studies: fc.array(job, { maxLength: 2 }),
    clients: fc.array(job, { maxLength: 2 }),
    references: fc.array(job, { maxLength: 2 }),
    payment: perhaps(payment),
    shared: perhaps(shared),
    applications: perhaps(applications),
    refereeSharedWith: perhaps(fc.nat(10)),
    shipments: perhaps(fc.array(shipment, { maxLength: 3 })),
    devices: perhaps(fc.array(fc.constantFrom(...toolStandings), { maxLength: 2 })),
    accounts: perhaps(fc.array(account, { maxLength: 4 })),
    applied: perhaps(fc.constant("2026-11-20")),
    commits: perhaps(fc.array(fc.record({ names: fc.nat(3), twice: fc.nat(2) }), { maxLength: 2 })),
    technologies: perhaps(fc.array(technology, { maxLength: 2 })),
    inventory: perhaps(fc.array(inventory, { maxLength: 2 })),
    channelRequests: fc.array(wish, { maxLength: 2 }),
    texts: perhaps(texts),
    received: perhaps(fc.array(received, { maxLength: 2 })),
    passkey: perhaps(passkey),
    spending: perhaps(fc.array(run, { maxLength: 3 })),
    sessions: perhaps(fc.array(session, { maxLength: 5 })),
    shippingProofs: fc.nat(2),
    checks: fc.tuple(outcome, outcome).map(([employment, shipping]) => [
      { kind: "employment", outcome: employment },
      { kind: "shipping-address", outcome: shipping },
    ]),
    findings: perhaps(fc.uniqueArray(fc.constantFrom(...findings), { maxLength: 2 })),
    interviews: fc.array(interview, { maxLength: 2 }),
    attestations: fc.array(attestation, { maxLength: 3 }),
    confirmations: fc.array(confirmation, { maxLength: 2 }),
    profiles: fc.constant([]),
    settlements: fc.constant([]),
  })
  .map((made) => facts.parse(made));

/** Some of the differences settled, the way a second person would. */
const settledHere = (facts: Facts, decision: Facts["settlements"][number]["decision"], which: boolean[]): Facts => ({
  ...facts,
  settlements: assess(facts, now)
    .differences.filter((_, i) => which[i])
    .map(({ rule, fingerprint }) => ({ rule, fingerprint, decision })),
});
const some = fc.array(fc.boolean(), { minLength: rules.length, maxLength: rules.length });

test("every rule is answered once, the risk is the sum of its parts, and everything stays within 0 and 100", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const { risk, checked, differences, unknown, clear, contributions, parts, next } = assess(facts, now);
      const answered = [...differences.map(({ rule }) => rule), ...unknown.map(({ rule }) => rule), ...clear];
      expect(answered.sort()).toEqual(rules.map(({ id }) => id).sort());
      expect(contributions.reduce((total, { points }) => total + points, 0)).toBe(risk);
      for (const number of [risk, checked])
        expect(number).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n <= 100);
      for (const { share } of parts) expect(share).toSatisfy((n: number) => n >= 0 && n <= 1);
      expect(next.length).toBeLessThanOrEqual(3);
    }),
  );
});

test("the state follows from what is not settled, never from the number", () => {
  fc.assert(
    fc.property(anyFacts, some, (facts, which) => {
      const { state, differences, checked } = assess(settledHere(facts, "settled", which), now);
      const open = unsettled(differences);
      if (open.length === 0)
        expect(state).toBe(checked < facts.policy.minimumChecked ? "keep-checking" : "nothing-open");
      else expect(["open-differences", "with-compliance"]).toContain(state);
      if (open.some(({ stop }) => stop)) expect(state).toBe("with-compliance");
    }),
  );
});

test("no good news lowers the risk: only settling does", () => {
  const news = fc.oneof(
    fc.record({ attestation }),
    fc.record({ verification }),
    fc.record({ claim: claim(fc.constantFrom("application-form", "json-resume", "identity-document")) }),
    fc.record({ outcome }),
    fc.constant({ proof: true }),
  );
  const told = (facts: Facts, it: Record<string, unknown>) =>
    ({
      ...facts,
      claims: it.claim ? [...facts.claims, it.claim] : facts.claims,
      attestations: it.attestation ? [...facts.attestations, it.attestation] : facts.attestations,
      jobs: facts.jobs.map((job, i) =>
        it.verification && i === 0 ? { ...job, verifications: [...job.verifications, it.verification] } : job,
      ),
      checks: it.outcome ? facts.checks.map(({ kind }) => ({ kind, outcome: it.outcome })) : facts.checks,
      shippingProofs: facts.shippingProofs + (it.proof ? 1 : 0),
    }) as Facts;
  fc.assert(
    fc.property(anyFacts, some, news, (facts, which, it) => {
      const before = settledHere(facts, "settled", which);
      expect(assess(told(before, it), now).risk).toBeGreaterThanOrEqual(assess(before, now).risk);
    }),
  );
});

test("stronger evidence never lowers what is checked, nor does completing a check", () => {
  const better: ((facts: Facts) => Facts)[] = [
    (facts) => ({
      ...facts,
      confirmations: [...facts.confirmations, { source: "address-document", answer: "agrees" }],
    }),
    (facts) => ({ ...facts, attestations: [...facts.attestations, { how: "video", answer: "same", interview: null }] }),
    (facts) => ({
      ...facts,
      jobs: facts.jobs.map((one) => ({ ...one, verifications: [...one.verifications, confirmed] })),
    }),
    (facts) => ({ ...facts, shipments: [...(facts.shipments ?? []), arrived] }),
    (facts) => ({ ...facts, payment: facts.payment && { ...facts.payment, holder: "same", released: true } }),
    (facts) => ({ ...facts, passkey: { enrolled: true, later: [...(facts.passkey?.later ?? []), "same-key"] } }),
    (facts) => ({ ...facts, checks: facts.policy.checks.map(({ kind }) => ({ kind, outcome: "clear" as const })) }),
  ];
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...better), (facts, strengthen) => {
      expect(assess(strengthen(facts), now).checked).toBeGreaterThanOrEqual(assess(facts, now).checked);
    }),
  );
});

test("settling never raises it; proposing, confirming and returning change no points", () => {
  fc.assert(
    fc.property(anyFacts, some, (facts, which) => {
      const { risk, checked } = assess(facts, now);
      const after = assess(settledHere(facts, "settled", which), now);
      expect(after.risk).toBeLessThanOrEqual(risk);
      expect(after.checked).toBe(checked);
      for (const decision of [null, "confirmed", "returned"] as const)
        expect(assess(settledHere(facts, decision, which), now).risk).toBe(risk);
    }),
  );
});

test("everything settled is no risk", () => {
  const all = Array<boolean>(rules.length).fill(true);
  fc.assert(fc.property(anyFacts, (facts) => assess(settledHere(facts, "settled", all), now).risk === 0));
});

test("who the person is changes nothing: other names throughout, the same numbers", () => {
  const name = fc.constantFrom(
    "Kim Min-su",
    "김민수",
    "Олена Коваль",
    "María-José O’Neill",
    "Nguyễn Văn An",
    "Daniel Whitcombe",
  );
  const named = (facts: Facts, name: string): Facts => {
    const claims = facts.claims.map((claim) => (claim.attribute === "name" ? { ...claim, text: name } : claim));
    return { ...facts, claims };
  };
  const numbers = ({ risk, checked, state, unknown, clear }: ReturnType<typeof assess>) => ({
    ...{ risk, checked, state, unknown, clear },
  });
  fc.assert(
    fc.property(anyFacts, name, (facts, name) => {
      expect(numbers(assess(named(facts, name), now))).toEqual(numbers(assess(facts, now)));
    }),
  );
});
