import type { ReactNode } from "react";
import { Employment } from "@/components/checks/employment";
import { Profiles } from "@/components/checks/profiles";
import { ShippingAddress } from "@/components/checks/shipping-address";
import type { Actor } from "@/lib/auth/actor";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { getScreening } from "@/lib/screenings/queries/screening";
import { getAddresses } from "@/lib/sources/queries";
import { getMatrix } from "@/lib/sources/queries/matrix";
import { getJobs } from "@/lib/verifications/queries";

type Work = { actor: Actor; screeningId: string; evidence: EvidenceItem[]; canWork: boolean };

/** The checks whose work has its own shape, one line each; a flat check has its answers alone. */
export const works: Record<string, (work: Work) => Promise<ReactNode>> = {
  employment: async ({ actor, screeningId, canWork }) => (
    <Employment screeningId={screeningId} jobs={await getJobs(actor, screeningId)} canWork={canWork} />
  ),
  profiles: async ({ actor, screeningId, evidence, canWork }) => {
    const whole = (await getScreening(actor, screeningId))?.whole;
    return (
      <Profiles
        screeningId={screeningId}
        matrix={await getMatrix(actor, screeningId)}
        differences={whole?.differences ?? []}
        pictures={evidence.map(({ id, fileName }) => ({ id, fileName }))}
        canWork={canWork}
        whole={Boolean(whole)}
      />
    );
  },
  "shipping-address": async ({ actor, screeningId, evidence, canWork }) => (
    <ShippingAddress
      screeningId={screeningId}
      addresses={await getAddresses(actor, screeningId)}
      pictures={evidence.map(({ id, fileName }) => ({ id, fileName }))}
      canWork={canWork}
    />
  ),
};
