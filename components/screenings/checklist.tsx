import Link from "next/link";
import { checkMarks } from "@/components/checks/check-marks";
import { Badge } from "@/components/ui/badge";
import { MarkShape } from "@/components/ui/state-mark";
import { Day } from "@/components/ui/when";
import type { ChecklistItem, ChecklistStage } from "@/lib/checks/checklist";
import type { ScreeningView } from "@/lib/screenings/queries/screening";

type ChecklistProps = {
  screeningId: string;
  stages: ChecklistStage[];
  gates: ScreeningView["gates"];
  active?: string;
  done: number;
  asked: number;
};

/** The checklist by stage, with one line of result each, and how the gate of each stage stands for the world outside. */
export function Checklist({ screeningId, stages, gates, active, done, asked }: ChecklistProps) {
  return (
    <nav aria-label="Checklist" className="flex flex-col gap-4 p-4 desk:p-5">
      <div className="flex items-baseline justify-between">
        <h2 className="text-base font-semibold">Checklist</h2>
        <span className="text-grey tabular-nums">
          {done} of {asked}
        </span>
      </div>
      {stages.map(({ id, title, gate, checks }, place) => (
        <section key={id} aria-label={title}>
          <StageHead
            title={title}
            screeningId={screeningId}
            standing={gates.find((one) => one.gate === gate)}
            last={stages[place + 1]?.gate !== gate}
          />
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

type HeadProps = {
  title: string;
  screeningId: string;
  standing: ScreeningView["gates"][number] | undefined;
  /** The last stage of its gate, which says why that is closed. */
  last: boolean;
};

function StageHead({ title, screeningId, standing, last }: HeadProps) {
  return (
    <div className="mb-1.5 text-sm text-grey">
      <div className="flex items-center justify-between gap-2">
        <h3 className="font-medium">{title}</h3>
        <span className="inline-flex items-center gap-1.5">
          {standing?.open ? (
            <Link href={`/release/${screeningId}#${standing.gate}`} className="hover:underline">
              open
            </Link>
          ) : (
            <>
              <MarkShape mark="gate-closed" />
              closed
            </>
          )}
        </span>
      </div>
      {standing?.until && (
        <p>
          Opened early until <Day date={standing.until} />
        </p>
      )}
      {last && standing?.why && (
        <p>
          {standing.why}
          {standing.canPropose && (
            <>
              {" "}
              <Link
                href={`/release/${screeningId}#${standing.gate}`}
                className="whitespace-nowrap text-accent underline underline-offset-2"
              >
                Open early…
              </Link>
            </>
          )}
        </p>
      )}
    </div>
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
