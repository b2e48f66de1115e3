import { subMonths, subYears } from "date-fns";
import type { Actor } from "@/lib/auth/actor";
import { completeCheck } from "@/lib/checks/actions";
import { perform } from "@/lib/door/perform";
import type { EvidenceInput } from "@/lib/evidence/schema";
import { storeEvidence } from "@/lib/evidence/upload";
import { stateSource } from "@/lib/sources/actions";
import { documentPicture } from "../document-picture";
import { done } from "../done";
import type { Case } from "../scene";

type File = Pick<EvidenceInput, "kind" | "fileName" | "how" | "checkKind"> & { bytes: Uint8Array };

/** Keeps a file as evidence; answers its id. */
export async function keep({ recruiter, screeningId }: Case, when: Date, { bytes, ...said }: File) {
  const input = { screeningId, ...said, bytes: Uint8Array.from(bytes) };
  return (await done(storeEvidence(recruiter, input, when))).id;
}

/** Keeps what somebody wrote as a text file. */
export const keepText = (on: Case, when: Date, file: Omit<File, "bytes">, text: string) =>
  keep(on, when, { ...file, bytes: Buffer.from(`${text.trim()}\n`) });

/** The candidate sends a passport: a name, and no address. */
export async function sendsPassport(on: Case, when: Date) {
  const { screeningId, person, recruiter } = on;
  const issued = day(subYears(when, 2 + (person.seed % 6)));
  const bytes = await documentPicture({ kind: "passport", address: "", issued, ...printed(on) });
  const file = { kind: "identity-document", fileName: "passport.png", how: "candidate", bytes } as const;
  const evidenceId = await keep(on, when, file);
  const details = { expires: day(subYears(new Date(issued), -10)) };
  const input = { screeningId, source: "identity-document", name: person.name, details, evidenceId } as const;
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
  const fileName = `${document}.png`;
  const file = { kind: "address-document", checkKind: "shipping-address", fileName, how: "candidate", bytes } as const;
  const evidenceId = await keep(on, when, file);
  const details = { document, issued };
  const input = { screeningId, source: "address-document", name, address, details, evidenceId } as const;
  await done(perform(stateSource, recruiter, input, when));
}

/** The candidate says where equipment should go. */
export async function wantsDeliveryTo(on: Case, when: Date, address: string) {
  const { screeningId, recruiter } = on;
  const details = { askedBy: "e-mail" } as const;
  await done(perform(stateSource, recruiter, { screeningId, source: "shipping-request", address, details }, when));
}

/** Completes the shipping check with the outcome that follows. */
export async function completeShipping(on: Case, when: Date, seen: "original" | "copy", by: Actor = on.recruiter) {
  const input = { screeningId: on.screeningId, kind: "shipping-address", answers: { seen } };
  await done(perform(completeCheck, by, input, when));
}

const printed = ({ person }: Case) => ({
  name: person.name,
  seed: person.seed,
  number: `X${String(person.seed).padStart(10, "0").slice(-8)}`,
});

const day = (when: Date) => when.toISOString().slice(0, 10);
