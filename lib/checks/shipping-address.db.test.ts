import { afterAll, beforeAll, expect, test } from "vitest";
import { perform } from "@/lib/door/perform";
import { storeEvidence } from "@/lib/evidence/upload";
import { sendMessage } from "@/lib/messages/actions";
import { loadFacts } from "@/lib/risk/load";
import { addNote } from "@/lib/screenings/actions";
import { stateSource } from "@/lib/sources/actions";
import { addContact } from "@/lib/verifications/actions";
import { done } from "@/prisma/seed/done";
import type { Case } from "@/prisma/seed/scene";
import { proposesSettled, settles } from "@/prisma/seed/steps/decisions";
import { completeShipping, sendsAddressDocument, sendsPassport, wantsDeliveryTo } from "@/prisma/seed/steps/documents";
import { openByForm } from "@/prisma/seed/steps/opening";
import { handsShippingOver } from "@/prisma/seed/steps/people";
import { application, independent, message, type TestCompany, testCompany } from "@/prisma/seed/test-company";
import { completeCheck, reopenCheck } from "./actions";

const home = "12 Elm Street, Leeds LS1 4AB";
let it: TestCompany;
beforeAll(async () => {
  it = await testCompany();
});
afterAll(() => it?.drop());

const open = () => openByForm(it.scene("security"), it.at(9, "09:00"), application);
const complete = (on: Case, by = on.recruiter) =>
  perform(
    completeCheck,
    by,
    { screeningId: on.screeningId, kind: "shipping-address", answers: { seen: "copy" } },
    it.at(5, "09:00"),
  );

test("a passport shows no address: unknown, and it is said what is missing", async () => {
  const on = await open();
  await sendsPassport(on, it.at(8, "09:00"));
  await wantsDeliveryTo(on, it.at(8, "10:00"), home);
  expect(await complete(on)).toMatchObject({
    ok: false,
    message: "Not complete yet: a document that shows an address.",
  });
  const screening = await it.client.screening.findUniqueOrThrow({ where: { id: on.screeningId } });
  expect(screening).toMatchObject({ openDifferences: 0, state: "keep-checking" });
});

test.each([
  // the document shows    equipment would go to                      outcome
  [home, "12 Elm St, Leeds, LS1 4AB", "clear"],
  [home, "14 Elm Street, Leeds LS1 4AB", "concern"],
  [home, "Flat 3, 12 Elm Street, Leeds LS1 4AB", "concern"],
  [home, "PO Box 40, Leeds LS1 4AB", "concern"],
])("%s → %s: %s", async (documented, shipping, outcome) => {
  const on = await open();
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", documented);
  await wantsDeliveryTo(on, it.at(8, "10:00"), shipping);
  expect(await complete(on)).toEqual({ ok: true, data: { outcome } });
  expect(await complete(on)).toMatchObject({ ok: false, code: "check-done" });
});

test("the place the candidate names is compared with the town of the address document", async () => {
  const on = await open();
  const place = { screening: { id: on.screeningId }, attribute: "place", source: { kind: "application-form" } };
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", "12 Elm Street\nHull HU1 2AA");
  const claim = await it.client.claim.findFirstOrThrow({ where: place });
  expect(claim).toMatchObject({ verdict: "different", words: "Kingston Upon Hull and Leeds are about 80 km apart." });
  const against = await it.client.claim.findUniqueOrThrow({ where: { id: claim.against ?? "" } });
  expect(against).toMatchObject({ value: "Hull", path: "address" });
  const written = { attribute: "address", sourceId: against.sourceId };
  // Lines of an address stay apart where it is shown in one.
  const address = await it.client.claim.findFirstOrThrow({ where: written });
  expect(address.text).toBe("12 Elm Street, Hull HU1 2AA");
});

test("a difference that a second person settled makes it clear, for these two addresses alone", async () => {
  const on = await open();
  await sendsAddressDocument(on, it.at(8, "09:00"), "lease", home);
  await wantsDeliveryTo(on, it.at(8, "10:00"), "40 Dock Road, Hull HU1 2AA");
  await proposesSettled(on, it.at(7, "09:00"), "shipping-address-differs", "Moved in autumn.");
  await settles(on, it.at(6, "09:00"), "Saw the new lease.");
  expect(await complete(on)).toEqual({ ok: true, data: { outcome: "clear" } });

  const reopen = { screeningId: on.screeningId, kind: "shipping-address", reason: "Asked for another address." };
  await perform(reopenCheck, on.recruiter, reopen, it.at(4, "09:00"));
  await wantsDeliveryTo(on, it.at(4, "10:00"), "41 Dock Road, Hull HU1 2AA");
  expect(await complete(on)).toEqual({ ok: true, data: { outcome: "concern" } });
  const kept = await it.client.completion.findMany({
    where: { check: { screeningId: on.screeningId } },
    orderBy: { id: "asc" },
  });
  expect(kept.map(({ outcome, reopenReason }) => [outcome, reopenReason])).toEqual([
    ["clear", "Asked for another address."],
    ["concern", null],
  ]);
});

test("the carrier's proof of a delivery is no proof for another address", async () => {
  const on = await open();
  await sendsAddressDocument(on, it.at(8, "09:00"), "lease", home);
  await wantsDeliveryTo(on, it.at(8, "10:00"), "40 Dock Road, Hull HU1 2AA");
  const proofs = async (kind: "carrier-proof" | "shipping-proof") => {
    const bytes = new TextEncoder().encode(`Handed over at the door: ${kind}`);
    const file = { screeningId: on.screeningId, kind, fileName: "proof.txt", how: "institution", bytes } as const;
    await done(storeEvidence(on.recruiter, file, it.at(7, "09:00")));
    return (await loadFacts(it.client, on.screeningId)).shippingProofs;
  };
  expect([await proofs("carrier-proof"), await proofs("shipping-proof")]).toEqual([0, 1]);
});

test("operations works on the check it was handed, and knows of nothing else", async () => {
  const [on, other] = [await open(), await open()];
  const sam = it.company.colleague("Sam Reyes");
  const now = it.at(7, "09:00");
  const { screeningId } = on;
  await sendsAddressDocument(on, it.at(8, "09:00"), "utility-bill", home);
  expect(await complete(on, sam)).toMatchObject({ code: "not-found" });
  await handsShippingOver(on, it.at(8, "11:00"));

  const { id: claimId } = await it.client.claim.findFirstOrThrow({ where: { screeningId, attribute: "work" } });
  const file = {
    kind: "other",
    fileName: "a.txt",
    how: "candidate",
    bytes: Uint8Array.from(Buffer.from("Hello.")),
  } as const;
  const employment = { screeningId, kind: "employment" };
  const resume = await storeEvidence(on.recruiter, { screeningId, ...file, kind: "resume-file" }, now);
  const evidenceId = resume.ok ? resume.data.id : "";
  const lease = {
    screeningId,
    source: "address-document",
    name: "A",
    address: home,
    details: { issuer: "GB", document: "lease" },
  } as const;
  const refused = await Promise.all([
    perform(stateSource, sam, { ...lease, evidenceId }, now),
    perform(completeCheck, sam, { ...employment, answers: {} }, now),
    perform(addContact, sam, { screeningId, claimId, ...independent }, now),
    perform(sendMessage, sam, { ...employment, ...message, wanted: "A payslip" }, now),
    perform(addNote, sam, { screeningId, body: "Hello" }, now),
    perform(addNote, sam, { screeningId: other.screeningId, body: "Hello" }, now),
    storeEvidence(sam, { screeningId, ...file }, now),
    storeEvidence(sam, { screeningId, checkKind: "employment", ...file }, now),
  ]);
  expect(refused.map((result) => result.ok || result.code)).toEqual([
    ...[
      "not-found",
      "not-found",
      "not-found",
      "not-allowed",
      "not-allowed",
      "not-allowed",
      "not-your-check",
      "not-your-check",
    ],
  ]);

  await wantsDeliveryTo({ ...on, recruiter: sam }, now, home);
  const proof = { screeningId, checkKind: "shipping-address", ...file, kind: "shipping-proof" } as const;
  expect(await storeEvidence(sam, proof, now)).toMatchObject({ ok: true });
  await completeShipping(on, it.at(6, "09:00"), "original", sam);
});
