import { describe, expect, test } from "vitest";
import type { z } from "zod";
import { sampleFacts } from "@/lib/risk/samples";
import type { CheckKind } from "../define-check";
import { accountAges } from "./account-ages";
import { backgroundReport } from "./background-report";
import { drugTest } from "./drug-test";
import { firstDay } from "./first-day";
import { checkKinds } from "./index";
import { portfolio } from "./portfolio";
import { remoteTools } from "./remote-tools";
import { sessions } from "./sessions";
import { smallPayments } from "./small-payments";
import { staffingFirm } from "./staffing-firm";

const day = "2026-11-20";
const orders = { orderedOn: "2026-11-18", attendedOn: day, site: "A site" };
const written = { seen: "One page, looked at.", seenOn: day, metOn: day, lookedOn: day, ...orders };
const old = { email: "older", profiles: "older", domain: "none", phone: "older", before: "no" };
const shown = { sites: "answer", found: "work", domain: "older" };
const firm = { through: "firm", register: "found", met: "in-person", shown: "papers", contract: "says" };
const sample = { identity: "checked", result: "negative" };
const statements = { access: "some", found: "nothing", seen: "Card statements since March." };
const met = { delivery: "candidate", serial: "agrees", person: "same" };

test.each([
  // check        answers                                                  outcome             words
  [portfolio, shown, "clear", "the pages show work under their name"],
  [portfolio, { ...shown, domain: "newer" }, "clear", /newer than it/],
  [portfolio, { ...shown, domain: "none" }, "clear", "the pages show work under their name"],
  [portfolio, { ...shown, found: "thin", domain: "newer" }, "could-not-verify", /no difference/],
  [portfolio, { ...shown, found: "nothing" }, "could-not-verify", /no difference/],
  [portfolio, { ...shown, sites: "none", found: "nothing" }, "could-not-verify", /no page is named/],
  [portfolio, { ...shown, sites: "parked" }, "could-not-verify", /placeholder/],
  [portfolio, { ...shown, sites: "gone" }, "could-not-verify", /not there any more/],
  [portfolio, { ...shown, sites: "gone", found: "others" }, "concern", /another name/],
  [staffingFirm, { through: "nobody" }, "clear", "comes through no firm"],
  [staffingFirm, { through: "nobody", firm: "Acme" }, "could-not-verify", /yet one/],
  [staffingFirm, firm, "clear", /its own checks seen/],
  [staffingFirm, { ...firm, through: "several", met: "video" }, "clear", /found in a register/],
  [staffingFirm, { ...firm, register: "not-found" }, "concern", /in no register/],
  [staffingFirm, { ...firm, register: "other", shown: "nothing" }, "concern", /another address/],
  [staffingFirm, { ...firm, register: "not-looked" }, "could-not-verify", /looked the firm up/],
  [staffingFirm, { ...firm, shown: "told" }, "could-not-verify", /nobody here has seen/],
  [staffingFirm, { ...firm, shown: "nothing" }, "could-not-verify", /nobody here has seen/],
  [staffingFirm, { ...firm, met: "nobody" }, "could-not-verify", /met the candidate/],
  [staffingFirm, { ...firm, contract: "silent" }, "could-not-verify", /no contract/],
  [staffingFirm, { through: "firm" }, "could-not-verify", /looked the firm up/],
  [drugTest, sample, "clear", /seen at the site/],
  [drugTest, { ...sample, result: "not-reviewed" }, "could-not-verify", /has not looked/],
  [drugTest, { ...sample, result: "not-negative" }, "concern", /reviewed by/],
  [drugTest, { ...sample, result: "cancelled" }, "could-not-verify", /cancelled/],
  [drugTest, { ...sample, identity: "not-checked" }, "could-not-verify", /not known that the site/],
  [drugTest, { ...sample, identity: "unknown", result: "not-negative" }, "could-not-verify", /not known that the site/],
  [drugTest, { ...sample, orderedOn: "2026-11-21" }, "could-not-verify", /before the test was ordered/],
  [accountAges, old, "clear", "an account is over a year old"],
  [accountAges, { ...old, email: "new" }, "clear", "an account is over a year old, others are new"],
  [accountAges, { ...old, before: "explained" }, "clear", /over a year/],
  [accountAges, { ...old, before: "yes" }, "concern", /before the account/],
  [accountAges, { ...old, before: "unknown" }, "could-not-verify", /no account/],
  [accountAges, { ...old, email: "new", profiles: "new", phone: "unknown" }, "could-not-verify", /no account/],
  [remoteTools, { requested: "nobody", policy: "signed" }, "clear", /nobody asked/],
  [remoteTools, { requested: "explained", policy: "signed" }, "clear", /explained/],
  [remoteTools, { requested: "nobody", policy: "not-yet" }, "could-not-verify", /not signed/],
  [remoteTools, { requested: "open", policy: "signed" }, "concern", /not explained/],
  [remoteTools, { requested: "open", policy: "not-yet" }, "concern", /not explained/],
  [sessions, { fits: "fits" }, "clear", "how they connect fits what they told us"],
  [sessions, { fits: "explained", said: "Their work computer is set to the head office." }, "clear", /explained it/],
  [sessions, { fits: "explained" }, "could-not-verify", /not said what explains/],
  [sessions, { fits: "open" }, "concern", /not explained/],
  [sessions, { fits: "not-seen" }, "could-not-verify", /no session/],
  [smallPayments, { access: "none" }, "clear", "cannot pay with company money"],
  [smallPayments, { access: "none", found: "open" }, "could-not-verify", /yet payments/],
  [smallPayments, statements, "clear", /no run of small payments/],
  [smallPayments, { ...statements, found: "explained" }, "clear", /explained by receipts/],
  [smallPayments, { ...statements, found: "open" }, "concern", /nobody approved/],
  [smallPayments, { ...statements, found: "not-looked" }, "could-not-verify", /nobody has looked/],
  [smallPayments, { access: "some" }, "could-not-verify", /nobody has looked/],
  [smallPayments, { ...statements, seen: "" }, "could-not-verify", /which statements/],
  [firstDay, met, "clear", "same person, serial number agrees, delivered"],
  [firstDay, { ...met, delivery: "household" }, "clear", /same person/],
  [firstDay, { ...met, delivery: "elsewhere" }, "concern", /another address/],
  [firstDay, { ...met, delivery: "unknown" }, "could-not-verify", /delivery/],
  [firstDay, { ...met, serial: "differs" }, "concern", /serial number/],
  [firstDay, { ...met, serial: "not-read" }, "could-not-verify", /serial number/],
  [firstDay, { ...met, person: "not-sure" }, "could-not-verify", /not sure/],
  [firstDay, { ...met, serial: "not-read", person: "different" }, "concern", /not the person/],
] as unknown as [CheckKind, Record<string, string>, string, string | RegExp][])(
  "$id: %j comes to %s",
  (kind, given, outcome, words) => {
    const result = kind.result?.(kind.answers.parse({ ...written, ...given }) as z.infer<z.ZodObject>);
    expect(result?.outcome).toBe(outcome);
    expect(result?.words).toMatch(words);
  },
);

test.each([
  [portfolio, { ...shown, found: "others" }, ["work-of-another"]],
  [portfolio, { ...shown, found: "thin", sites: "gone" }, []],
  [staffingFirm, { ...firm, register: "other" }, ["firm-not-in-register"]],
  [staffingFirm, { through: "nobody", register: "not-found" }, []],
  [accountAges, { ...old, before: "yes" }, ["work-before-account"]],
  [accountAges, { ...old, email: "new" }, []],
  [remoteTools, { requested: "open", policy: "not-yet" }, ["remote-control-asked"]],
  [remoteTools, { requested: "explained", policy: "signed" }, []],
  [smallPayments, { ...statements, found: "open" }, ["small-payments-not-approved"]],
  [smallPayments, { access: "none", found: "open" }, []],
  [firstDay, { ...met, serial: "differs", delivery: "elsewhere" }, ["other-serial-number", "delivered-elsewhere"]],
  [firstDay, { ...met, person: "different" }, ["another-person"]],
  [firstDay, { ...met, person: "not-sure" }, []],
  [backgroundReport, { maker: "An agency", result: "consider", agrees: "no" }, ["report-about-another"]],
  // What an agency found in a person's past says nothing about who they are.
  [backgroundReport, { maker: "An agency", result: "consider", agrees: "yes" }, []],
  [drugTest, { ...sample, result: "not-negative" }, undefined],
] as unknown as [CheckKind, Record<string, string>, string[] | undefined][])(
  "$id: %j shows %j",
  (kind, given, shown) => {
    expect(kind.shows?.(kind.answers.parse({ ...written, ...given }) as z.infer<z.ZodObject>)).toEqual(shown);
  },
);

const flat = (checkKinds as readonly CheckKind[]).filter(({ result }) => result);

describe.each(flat.map((kind) => [kind.id, kind] as const))("%s, its answers alone", (id, kind) => {
  const known = (outcome: "clear" | "concern" | "could-not-verify" | null) =>
    kind.known(sampleFacts({ checks: [{ kind: id, outcome }] }));

  test("is not known before it is answered, nor where it could not be verified", () => {
    expect(kind.known(sampleFacts())).toEqual({ share: 0, words: "not answered yet" });
    expect(known(null).share).toBe(0);
    expect(known("could-not-verify").share).toBe(0);
    expect([known("clear").share, known("concern").share]).toEqual([1, 1]);
  });

  test("proposes nothing while an answer is missing", () => {
    expect(kind.outcome(sampleFacts(), {})).toBeNull();
  });

  test("takes no answer that is left empty as given", () => {
    expect(kind.answers.safeParse({}).success).toBe(false);
  });
});
