import type { ReactNode } from "react";
import { Employment } from "@/components/checks/employment";
import { ShippingAddress } from "@/components/checks/shipping-address";
import type { Actor } from "@/lib/auth/actor";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { getAddresses } from "@/lib/sources/queries";
import { getJobs } from "@/lib/verifications/queries";

type Work = { actor: Actor; screeningId: string; evidence: EvidenceItem[]; canWork: boolean };

/** The checks whose work has its own shape, one line each; a flat check has its answers alone. */
export const works: Record<string, (work: Work) => Promise<ReactNode>> = {
  employment: async ({ actor, screeningId, canWork }) => (
    <Employment screeningId={screeningId} jobs={await getJobs(actor, screeningId)} canWork={canWork} />
  ),
  "shipping-address": async ({ actor, screeningId, evidence, canWork }) => (
    <ShippingAddress
      screeningId={screeningId}
      addresses={await getAddresses(actor, screeningId)}
      pictures={evidence.map(({ id, fileName }) => ({ id, fileName }))}
      canWork={canWork}
    />
  ),
};
