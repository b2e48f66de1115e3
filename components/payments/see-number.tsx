"use client";

import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { seePaymentNumber } from "@/lib/payments/actions";

type Numbers = { account: string; routing: string };

/** Shows the whole number of an account until the page is left; that somebody looked is recorded. */
export function SeeNumber(ids: { screeningId: string; instructionId: string }) {
  const [numbers, setNumbers] = useState<Numbers>();
  if (!numbers)
    return (
      <ActionButton action={seePaymentNumber} input={ids} onDone={setNumbers} className="self-start">
        Show the whole number
      </ActionButton>
    );
  return (
    <p role="status" className="font-mono wrap-anywhere">
      {numbers.account}
      {numbers.routing && <span className="block text-soft">{numbers.routing}</span>}
    </p>
  );
}
