import { Opens } from "@/components/ui/opens";
import { When } from "@/components/ui/when";

type Change = { id: string; words: string; reason: string | null; by: string; at: string; decided?: string | null };

/** All that changed about a device or a shipment, folded away: what it was before, why, who, and who decided. */
export function WhatChanged({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return null;
  return (
    <Opens label={<span className="text-soft">What changed</span>}>
      <ul className="mt-2 flex flex-col gap-2">
        {changes.map(({ id, words, reason, by, at, decided }) => (
          <li key={id} className="border-l-2 border-line pl-3">
            <p>{words}</p>
            {reason && <p className="text-soft">“{reason}”</p>}
            <p className="text-sm text-grey">
              {by}, <When at={at} />
            </p>
            {decided && <p className="text-soft">{decided}</p>}
          </li>
        ))}
      </ul>
    </Opens>
  );
}
