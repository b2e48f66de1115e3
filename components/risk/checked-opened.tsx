import Link from "next/link";
import { Opens } from "@/components/ui/opens";
import type { Part } from "@/lib/risk/checked";
import { strengthWords } from "@/lib/risk/strength";
import { OpenedNumber } from "./risk-opened";

type Props = { screeningId: string; checked: number; parts: Part[] };

/** How much is checked, opening to its parts: how much of each is known, and by evidence of what strength. */
export function CheckedOpened({ screeningId, checked, parts }: Props) {
  return (
    <Opens label={<OpenedNumber name="Checked" shown={`${checked} %`} />}>
      <ul className="divide-y divide-faint">
        {parts.map(({ kind, title, share, strength, words }) => (
          <li key={title} className="py-1.5">
            <p className="flex justify-between gap-2">
              {kind ? (
                <Link
                  href={`/screenings/${screeningId}/checks/${kind}`}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center underline"
                >
                  {title}
                </Link>
              ) : (
                title
              )}
              <span className="tabular-nums">{Math.floor(share * 100)} %</span>
            </p>
            <p className="text-soft">{words}</p>
            {/* Assessments of before it was weighed do not say. */}
            {strength && <p className="text-sm text-grey">{strengthWords[strength]}</p>}
          </li>
        ))}
      </ul>
      <p className="text-sm text-grey">
        Each counts the same. Fair, strong and superior are words of NIST SP 800-63A-4, used in a sense of our own.
      </p>
    </Opens>
  );
}
