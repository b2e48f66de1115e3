"use client";

import { type ReactNode, useState } from "react";
import { later } from "@/components/ui/later";
import type { Proof } from "./entry-proof";

const EntryProof = later(() => import("./entry-proof").then((file) => file.EntryProof));

type EntryDetailsProps = {
  id: string | undefined;
  open: boolean;
  proof: Proof;
  /** The entry in words. */
  children: ReactNode;
};

/** An entry in words that unfolds to its proof; the proof is drawn only then, since a page of them is ten times a page of words. */
export function EntryDetails({ id, open, proof, children }: EntryDetailsProps) {
  const [shown, setShown] = useState(open);
  return (
    <details
      id={id}
      open={open}
      onToggle={(event) => setShown(event.currentTarget.open)}
      className="group scroll-mt-20"
    >
      <summary
        data-row-link
        className="-my-1 flex cursor-pointer list-none items-start gap-2 rounded-control py-1 max-desk:-my-2.5 max-desk:py-2.5"
      >
        {children}
        <span className="text-sm text-grey group-hover:underline">
          <span className="group-open:hidden">Proof</span>
          <span className="hidden group-open:inline">Less</span>
        </span>
      </summary>
      {shown && <EntryProof {...proof} />}
    </details>
  );
}
