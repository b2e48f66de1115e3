import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import type { Break } from "@/lib/audit/verify-all";

/** The first place where a history is not whole, and the way there. */
export function Broken({ stream, number, words }: Break) {
  const href = stream === "company" ? "/audit?of=company" : `/screenings/${stream}/history?verify=yes`;
  return (
    <Notice tone="refusal" title="Not whole.">
      {words} This is the first break, at entry {number}; nothing is said about what comes after it.{" "}
      <Link href={href} prefetch={false} className="font-medium text-ink underline">
        Open this history
      </Link>
    </Notice>
  );
}
