import { checkKind } from "@/lib/checks/kinds";
import type { Assessment } from "@/lib/risk/assess";
import { sameFacts } from "@/lib/risk/fingerprint";

type Snapshot = Pick<Assessment, "checked" | "differences" | "parts">;

const became = {
  open: "Open again",
  proposed: "Proposed as settled",
  settled: "Settled",
  confirmed: "Confirmed by a second person",
};

/** What changed from one assessment to a later one, in a sentence each; without values, for whoever decides. */
export function newsSince(before: Snapshot, now: Snapshot): string[] {
  return [
    ...now.differences.flatMap((difference) => {
      const known = before.differences.find((earlier) => sameDifference(earlier, difference));
      if (known?.status === difference.status) return [];
      return `${known ? became[difference.status] : "New difference"}: ${difference.title}`;
    }),
    ...before.differences
      .filter((earlier) => !now.differences.some((difference) => sameDifference(earlier, difference)))
      .map(({ title }) => `No longer there: ${title}`),
    ...now.parts
      .filter(({ kind, words, share }) => {
        const known = before.parts.find((part) => part.kind === kind);
        return known?.words !== words || known.share !== share;
      })
      .map(({ title, words }) => `${title}: ${words}`),
    ...(before.checked === now.checked ? [] : [`Checked: ${before.checked} % before, ${now.checked} % now`]),
  ];
}

type CheckRow = { kind: string; completions: { completedAt: Date; reopenedAt: Date | null }[] };

/** Which checks were completed or opened again after an instant; completions come oldest first. */
export function checkNews(checks: CheckRow[], since: Date): string[] {
  return checks.flatMap(({ kind, completions }) => {
    const latest = completions.at(-1);
    if (latest?.reopenedAt && latest.reopenedAt > since) return `${checkKind(kind).title}: opened again`;
    if (latest && !latest.reopenedAt && latest.completedAt > since) return `${checkKind(kind).title}: completed`;
    return [];
  });
}

const sameDifference = (one: Difference, other: Difference) =>
  one.rule === other.rule && sameFacts(one.fingerprint, other.fingerprint);

type Difference = Snapshot["differences"][number];
