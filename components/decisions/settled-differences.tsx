"use client";

import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { Badge } from "@/components/ui/badge";
import { MarkShape } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import type { DifferenceLine } from "@/lib/decisions/dossier";

/** Differences that two people settled; each says so until it has been opened on this visit. */
export function SettledDifferences({ settled }: { settled: DifferenceLine[] }) {
  return (
    <section aria-label="Differences settled">
      <h2 className="flex items-center gap-2">
        Differences settled <Badge>{settled.length}</Badge>
      </h2>
      <div className="divide-y divide-line border-b border-line">
        {settled.map((one) => (
          <SettledDifference key={one.rule} {...one} />
        ))}
      </div>
    </section>
  );
}

function SettledDifference({ title, often, by, at }: DifferenceLine) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="group" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="flex min-h-11 cursor-pointer list-none items-start gap-2.5 py-2.5 [&::-webkit-details-marker]:hidden">
        <span className="pt-px">
          <MarkShape mark="done" alone />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{title}</span>
          <span className="block text-soft">Settled by {by.join(" and ")}</span>
        </span>
        {!opened && <Badge tone="started">not opened yet</Badge>}
        <ChevronDown
          aria-hidden
          size={14}
          className="mt-0.5 shrink-0 text-grey transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="flex flex-col gap-1 pb-3 pl-6 text-soft">
        <p>
          {by[0]} looked into it{by[1] && `, ${by[1]} agreed`}
          {at && (
            <>
              {" on "}
              <When at={at} show="day" />
            </>
          )}
          .
        </p>
        <p>Usual reasons: {often}</p>
        <p className="text-sm text-grey">
          What they found and the proof stay with the recruiter and compliance, because they may say where the candidate
          lives.
        </p>
      </div>
    </details>
  );
}
