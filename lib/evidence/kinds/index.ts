import type { EvidenceKind } from "../define-evidence-kind";
import { accountStatement } from "./account-statement";
import { addressDocument } from "./address-document";
import { backgroundReport } from "./background-report";
import { bankLetter } from "./bank-letter";
import { callNotes } from "./call-notes";
import { carrierProof } from "./carrier-proof";
import { consent } from "./consent";
import { correspondence } from "./correspondence";
import { drugTestResult } from "./drug-test-result";
import { identityDocument } from "./identity-document";
import { interviewStill } from "./interview-still";
import { inventory } from "./inventory";
import { other } from "./other";
import { profileExport } from "./profile-export";
import { profileSnapshot } from "./profile-snapshot";
import { registerExtract } from "./register-extract";
import { resumeFile } from "./resume-file";
import { shippingProof } from "./shipping-proof";
import { workAgreement } from "./work-agreement";

/** Every kind of evidence, in the order a person is offered them. */
export const evidenceKinds = [
  addressDocument,
  identityDocument,
  shippingProof,
  carrierProof,
  bankLetter,
  callNotes,
  correspondence,
  registerExtract,
  workAgreement,
  backgroundReport,
  drugTestResult,
  consent,
  profileSnapshot,
  profileExport,
  interviewStill,
  accountStatement,
  inventory,
  resumeFile,
  other,
] as const satisfies readonly EvidenceKind[];

export type EvidenceKindId = (typeof evidenceKinds)[number]["id"];

/** The kinds that can be added as a file; the others come in where they are made. */
export const addedKinds = evidenceKinds.filter((kind) => !("ownWay" in kind));

/** Their ids, for a zod enum. */
export const addedKindIds = addedKinds.map(({ id }) => id) as [EvidenceKindId, ...EvidenceKindId[]];

/** The kind with this id; throws when there is none, since ids come from the registry. */
export function evidenceKind(id: string): EvidenceKind {
  const kind = evidenceKinds.find((kind) => kind.id === id);
  if (!kind) throw new Error(`There is no evidence kind "${id}".`);
  return kind;
}
