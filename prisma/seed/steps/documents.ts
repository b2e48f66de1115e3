import { subMonths, subYears } from "date-fns";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { confirmDocument } from "@/lib/documents/actions";
import { perform } from "@/lib/door/perform";
import type { EvidenceInput } from "@/lib/evidence/schema";
import { storeEvidence } from "@/lib/evidence/upload";
import { stateSource } from "@/lib/sources/actions";
import { documentPicture } from "../document-picture";
import { done } from "../done";
import type { Case } from "../scene";
import { completes } from "./completing";

type File = Omit<EvidenceInput, "screeningId" | "sha256"> & { bytes: Uint8Array };

/** On the pictures stands Utopia, as on ICAO's own specimens; a place that is on the map stands in for it. */
const utopia = "IE";

/** Keeps a file as evidence; answers its id. */
export async function keep({ recruiter, screeningId }: Case, when: Date, { bytes, ...said }: File) {
  const input = { screeningId, ...said, bytes: Uint8Array.from(bytes) };
  return (await done(storeEvidence(recruiter, input, when))).id;
}

/** Keeps what somebody wrote as a text file. */
export const keepText = (on: Case, when: Date, file: Omit<File, "bytes">, text: string) =>
  keep(on, when, { ...file, bytes: Buffer.from(`${text.trim()}\n`) });

/** The candidate sends a passport: a name, and no address; where the policy asks, its number is typed in too. */
export async function sendsPassport(on: Case, when: Date, more: { number?: string; expires?: string } = {}) {
  const { screeningId, person, recruiter } = on;
  const issued = day(subYears(when, 2 + (person.seed % 6)));
  const bytes = await documentPicture({ kind: "passport", address: "", issued, ...printed(on) });
  const checkKind = await checkIn(on, "identity-document");
  const file = { kind: "identity-document", fileName: "passport.png", how: "candidate", checkKind } as const;
  const what = { issuer: utopia, document: "passport" } as const;
  const evidenceId = await keep(on, when, { ...file, ...what, side: "front", bytes });
  const { number = printed(on).number, expires = day(subYears(new Date(issued), -10)) } = more;
  const details = { ...what, expires };
  const input = { screeningId, source: "identity-document", name: person.name, details, number, evidenceId } as const;
  await done(perform(stateSource, recruiter, input, when));
}

/** The candidate shows an identity card in a meeting, because the place that issued it lets nobody keep a picture. */
export async function showsDutchCard(on: Case, when: Date, number = printed(on).number) {
  const { screeningId, person, recruiter } = on;
  const details = { issuer: "NL", document: "identity-card", expires: day(subYears(when, -4)) } as const;
  const input = { screeningId, source: "identity-document", name: person.name, details, number } as const;
  await done(perform(stateSource, recruiter, input, when));
}

/** The candidate sends a document that shows an address; in their own name unless said otherwise. */
export async function sendsAddressDocument(
  on: Case,
  when: Date,
  document: "utility-bill" | "lease" | "driving-licence",
  address: string,
  name = on.person.name,
) {
  const { screeningId, recruiter } = on;
  const issued = day(document === "driving-licence" ? subYears(when, 3) : subMonths(when, 1));
  const bytes = await documentPicture({ kind: document, address, issued, ...printed(on), name });
  const checkKind = await checkIn(on, "address-document");
  const file = { kind: "address-document", checkKind, fileName: `${document}.png`, how: "candidate" } as const;
  const evidenceId = await keep(on, when, { ...file, issuer: utopia, document, side: "front", bytes });
  const details = { issuer: utopia, document, issued };
  const input = { screeningId, source: "address-document", name, address, details, evidenceId } as const;
  await done(perform(stateSource, recruiter, input, when));
}

/** Compliance reads a document as the second person, unless somebody else does. */
export async function readsAsSecond(
  on: Case,
  when: Date,
  source: "identity-document" | "address-document",
  answer: "agrees" | "differs" = "agrees",
  by: Actor = on.company.colleague("Hana Sato"),
) {
  const { screeningId } = on;
  const { id } = await db().source.findFirstOrThrow({ where: { screeningId, kind: source, replacedAt: null } });
  const note = answer === "differs" ? "I read another name there." : "";
  await done(perform(confirmDocument, by, { screeningId, sourceId: id, answer, note }, when));
}

/** Completes the check of a document with the outcome that follows. */
export async function completeDocument(on: Case, when: Date, kind: "identity-document" | "address-document") {
  await completes(on, when, kind);
}

/** The candidate says where equipment should go. */
export async function wantsDeliveryTo(on: Case, when: Date, address: string) {
  const { screeningId, recruiter } = on;
  const details = { askedBy: "e-mail" } as const;
  await done(perform(stateSource, recruiter, { screeningId, source: "shipping-request", address, details }, when));
}

/** Completes the shipping check with the outcome that follows. */
export async function completeShipping(on: Case, when: Date, seen: "original" | "copy", by: Actor = on.recruiter) {
  await completes(on, when, "shipping-address", { answers: { seen }, by });
}

/** What stands on a document; its number is the screening's own, so that no two candidates share one by chance. */
const printed = ({ person, screeningId }: Case) => ({
  name: person.name,
  seed: person.seed,
  number: `X${String(Number.parseInt(screeningId.slice(-8), 16))
    .padStart(10, "0")
    .slice(-8)}`,
});

/** The check of the document itself where the screening asks for it, and the shipping check otherwise. */
async function checkIn({ screeningId }: Case, kind: "identity-document" | "address-document") {
  const own = await db().check.findFirst({ where: { screeningId, kind } });
  return own ? kind : "shipping-address";
}

const day = (when: Date) => when.toISOString().slice(0, 10);
