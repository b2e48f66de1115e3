import type { SourceKind } from "../define-source";
import { activity } from "./activity";
import { addressDocument } from "./address-document";
import { applicationForm } from "./application-form";
import { clientsGiven } from "./clients-given";
import { identityDocument } from "./identity-document";
import { jsonResume } from "./json-resume";
import { paymentDetails } from "./payment-details";
import { profile } from "./profile";
import { referencesGiven } from "./references-given";
import { resumeDocument } from "./resume-document";
import { shippingRequest } from "./shipping-request";
import { staffList } from "./staff-list";

/** Every kind of source, in the order of the columns of the matrix. */
export const sourceKinds = [
  identityDocument,
  addressDocument,
  applicationForm,
  jsonResume,
  resumeDocument,
  staffList,
  profile,
  clientsGiven,
  referencesGiven,
  shippingRequest,
  paymentDetails,
  activity,
] as const satisfies readonly SourceKind[];

type SourceKindId = (typeof sourceKinds)[number]["id"];

/** Ids of all kinds, for a zod enum. */
export const sourceKindIds = sourceKinds.map(({ id }) => id) as [SourceKindId, ...SourceKindId[]];

/** Ids of the kinds that state something of the candidate, to be shown and compared. */
export const statingKindIds: string[] = sourceKinds.flatMap(({ id, claims }) => (claims.length > 0 ? id : []));

/** Ids of the kinds of which one may be another person's. */
export const takenBackKindIds: string[] = sourceKinds.flatMap((kind) => ("mayBeAnothers" in kind ? kind.id : []));

/** The kind with this id; throws when there is none, since ids come from the registry. */
export function sourceKind(id: string): SourceKind {
  const kind = sourceKinds.find((kind) => kind.id === id);
  if (!kind) throw new Error(`There is no source kind "${id}".`);
  return kind;
}

/** Whether a kind of source states an attribute of something else than the person, which no rule reads. */
export const isElsewhere = (kind: string, attribute: string) =>
  sourceKind(kind).elsewhere?.some((id) => id === attribute) ?? false;

/** Whether a source is a document that was seen; what it states is verified, what others state is not. */
export const isDocument = (kind: string) => kind === identityDocument.id || kind === addressDocument.id;

/** What people call one source: the title of its kind, or the name it goes by where there may be several. */
export function sourceTitle(source: { kind: string; details?: unknown }) {
  const { called, title } = sourceKind(source.kind);
  return called?.(source.details) ?? title;
}
