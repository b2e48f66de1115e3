import { EmptyState } from "@/components/ui/empty-state";
import { askedIn } from "@/lib/verifications/asked";
import type { AskedView } from "@/lib/verifications/queries/asked";
import { AskedClaim } from "./asked-claim";

type Props = { screeningId: string; check: string; claims: AskedView[]; canWork: boolean };

/** The work of a check that asks: a panel for each claim, with how to reach whoever can know and what they said. */
export function AskedClaims({ screeningId, check, claims, canWork }: Props) {
  if (claims.length === 0)
    return (
      <EmptyState>
        No {askedIn(check).one} is named in what the candidate sent, so there is nobody to ask yet.
      </EmptyState>
    );
  return claims.map((claim) => (
    <AskedClaim key={claim.claimId} screeningId={screeningId} check={check} claim={claim} canWork={canWork} />
  ));
}
