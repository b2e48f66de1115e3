import { checkMarks } from "@/components/checks/check-marks";
import { capital } from "@/components/ui/capital";
import { type Mark, MarkShape } from "@/components/ui/state-mark";
import type { CheckLine } from "@/lib/decisions/dossier";

/** What was checked, one line of result each. */
export function CheckLines({ checks }: { checks: CheckLine[] }) {
  return (
    <ul aria-label="What was checked" className="divide-y divide-line border-b border-line">
      {checks.map(({ title, state, words }) => (
        <MarkedLine key={title} mark={checkMarks[state === "done" ? "clear" : state]} title={title}>
          {capital(words)}
        </MarkedLine>
      ))}
    </ul>
  );
}

/** A line of the dossier: the mark of its state, its title, and below that what there is to say. */
export function MarkedLine(props: { mark: Mark; title: string; children: React.ReactNode }) {
  return (
    <li className="flex gap-2.5 py-2.5">
      <span className="pt-px">
        <MarkShape mark={props.mark} alone />
      </span>
      <div className="min-w-0">
        <div className="font-semibold">{props.title}</div>
        <div className="text-soft">{props.children}</div>
      </div>
    </li>
  );
}
