import { Check, CircleHelp, OctagonX, Pause, RotateCcw, Send } from "lucide-react";
import { When } from "@/components/ui/when";
import type { DecisionLine } from "@/lib/decisions/queries/record";

const icons: Record<string, typeof Check> = {
  ready: Check,
  "handed-over": Send,
  hold: Pause,
  question: CircleHelp,
  "stop-proposed": OctagonX,
  "stop-set-aside": RotateCcw,
  stop: OctagonX,
};

/** What was decided, newest first: what, who, when, and why in their own words. */
export function DecisionList({ decisions }: { decisions: DecisionLine[] }) {
  return (
    <ol aria-label="Decisions" className="divide-y divide-line">
      {decisions.map(({ id, kind, words, reason, by, at }) => {
        const Icon = icons[kind] ?? Check;
        return (
          <li key={id} className="flex gap-2.5 py-2.5 first:pt-0 last:pb-0">
            <Icon aria-hidden size={14} className="mt-0.5 shrink-0 text-grey" />
            <div className="min-w-0">
              <div>
                <span className="font-semibold">{words}</span>
                <span className="text-grey">
                  {" "}
                  · {by}, <When at={at} />
                </span>
              </div>
              <p className="whitespace-pre-line text-soft">{reason}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
