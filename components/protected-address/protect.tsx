"use client";

import { Confirm } from "@/components/form/confirm";
import { protectAddress, unprotectAddress } from "@/lib/protected-address/actions";

type Props = { screeningId: string };

/** Takes the address of a candidate over. */
export function Protect({ screeningId }: Props) {
  return (
    <Confirm
      title="Protect the address"
      description="From now on only compliance sees where the candidate lives. No address is compared and nothing about one counts; compliance does the checks about it anew. No reason is kept. It can be taken back."
      label="Protect the address…"
      button={{ className: "self-start" }}
      action={protectAddress}
      input={{ screeningId }}
    >
      Protect the address
    </Confirm>
  );
}

/** Gives the address back to those who work on the screening. */
export function Unprotect({ screeningId }: Props) {
  return (
    <Confirm
      title="End the protection"
      description="Those who work on the screening see its addresses again, and they are compared from then on."
      label="End the protection…"
      action={unprotectAddress}
      input={{ screeningId }}
    >
      End the protection
    </Confirm>
  );
}
