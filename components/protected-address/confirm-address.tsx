"use client";

import { ActionButton } from "@/components/form/action-button";
import { confirmAddress } from "@/lib/protected-address/actions";

type Props = { screeningId: string; kind: "address-document" | "shipping-address" };

/** What compliance says of a check about a protected address; nothing else of it is written down. */
export function ConfirmAddress(ids: Props) {
  return (
    <div className="flex flex-wrap gap-2">
      <ActionButton look="primary" action={confirmAddress} input={{ ...ids, outcome: "clear" }}>
        Confirm
      </ActionButton>
      <ActionButton action={confirmAddress} input={{ ...ids, outcome: "could-not-verify" }}>
        It cannot be confirmed
      </ActionButton>
    </div>
  );
}
