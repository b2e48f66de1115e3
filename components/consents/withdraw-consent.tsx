"use client";

import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { withdrawConsent } from "@/lib/consents/actions";

type Props = { screeningId: string; consentId: string; title: string; checks: string[] };

/** Records that the candidate took a consent back, after saying what stops. */
export function WithdrawConsent({ screeningId, consentId, title, checks }: Props) {
  const stops = checks.length > 0 ? `${checks.join(" and ")} cannot go on then. ` : "";
  return (
    <Dialog
      title="The candidate took this back"
      description={`${title}. ${stops}What was done until now stays on record; it can be agreed to again.`}
      trigger={<Button className="self-start">Taken back…</Button>}
    >
      <ActionButton
        action={withdrawConsent}
        input={{ screeningId, consentId }}
        said="Recorded that it was taken back"
        look="primary"
      >
        Record it
      </ActionButton>
    </Dialog>
  );
}
