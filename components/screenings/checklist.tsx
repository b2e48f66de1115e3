import Link from "next/link";
import { checkMarks } from "@/components/checks/check-marks";
import { Badge } from "@/components/ui/badge";
import { MarkShape } from "@/components/ui/state-mark";
import type { ChecklistItem, ChecklistStage } from "@/lib/checks/checklist";

type ChecklistProps = { screeningId: string; stages: ChecklistStage[]; active?: string; done: number; asked: number };

/** The checklist by stage, with one line of result each and the gates between. */
export function Checklist({ screeningId, stages, active, done, asked }: ChecklistProps) {
  return (
    <nav aria-label="Checklist" className="flex flex-col gap-4 p-4 desk:p-5">
      <div className="flex items-baseline justify-between">
        <h2 className="text-base font-semibold">Checklist</h2>
        <span className="text-grey tabular-nums">
          {done} of {asked}
        </span>
      </div>
      {stages.map(({ id, title, ready, checks }) => (
        <section key={id} aria-label={title}>
          <div className="mb-1 flex items-center justify-between text-sm text-grey">
            <h3 className="font-medium">{title}</h3>
            <span className="inline-flex items-center gap-1.5">
              {!ready && <MarkShape mark="gate-closed" />}
              {ready ? "open" : "closed"}
            </span>
          </div>
          <ul className="-mx-2 flex flex-col">
            {checks.map((check) => (
              <Item
                key={check.kind}
                check={check}
                href={`/screenings/${screeningId}/checks/${check.kind}`}
                active={check.kind === active}
              />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Item({ check, href, active }: { check: ChecklistItem; href: string; active: boolean }) {
  return (
    <li>
      <Link
        href={href}
        aria-current={active ? "page" : undefined}
        className="flex items-start gap-2 rounded-control border border-transparent px-2 py-1.5 hover:bg-fill aria-[current]:border-line aria-[current]:bg-panel"
      >
        <span className="pt-0.5">
          <MarkShape mark={checkMarks[check.state]} alone />
        </span>
        <span className="min-w-0 flex-1">
          <span className="font-medium">{check.title}</span>
          <span className="block text-sm text-grey">{check.words}</span>
        </span>
        {check.measures.map((measure) => (
          <Badge key={measure}>{measure}</Badge>
        ))}
      </Link>
    </li>
  );
}
