import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { StateMark } from "@/components/ui/state-mark";
import type { Finding } from "@/lib/audit/verify";
import { counted } from "@/lib/matching/counted";
import { entryAnchor, historyAddress } from "./history-address";

type FindingNoticeProps = { base: string; finding: Finding; milliseconds: number };

/** What verifying a history found: it is whole, or where it breaks first, with the way there. */
export function FindingNotice({ base, finding, milliseconds }: FindingNoticeProps) {
  const took = <span className="text-grey">Verified in {milliseconds.toLocaleString("en")} ms.</span>;
  if (!finding.whole)
    return (
      <Notice tone="refusal" title="Not whole." aside={<ToEntry base={base} number={finding.number} />}>
        {finding.words} This is the first break; nothing is said about what comes after it. {took}
      </Notice>
    );
  return (
    <Notice>
      <StateMark mark="done">Whole.</StateMark> {counted(finding.entries, "entry", "entries")} and{" "}
      {counted(finding.rows, "recorded row")} are as they were written
      {finding.head && (
        <>
          ; the newest hash is{" "}
          <code title={finding.head} className="text-ink">
            {finding.head.slice(0, 8)}…{finding.head.slice(-8)}
          </code>
        </>
      )}
      . {took}
    </Notice>
  );
}

function ToEntry({ base, number }: { base: string; number: number }) {
  const address = historyAddress(base, { verify: "yes", after: number + 1, entry: number });
  return (
    <Link href={`${address}#${entryAnchor(number)}`} prefetch={false} className="font-medium text-ink underline">
      Go to entry {number}
    </Link>
  );
}
