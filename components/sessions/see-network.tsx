"use client";

import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { seeSessionNetwork } from "@/lib/sessions/actions";

/** Shows the network in which an address lies until the page is left; that somebody looked is recorded. */
export function SeeNetwork(ids: { screeningId: string; sessionId: string }) {
  const [network, setNetwork] = useState<string>();
  if (!network)
    return (
      <ActionButton action={seeSessionNetwork} input={ids} onDone={setNetwork} className="self-start">
        Show its network
      </ActionButton>
    );
  return (
    <p role="status" className="font-mono wrap-anywhere">
      {network}
    </p>
  );
}
