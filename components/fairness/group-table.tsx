import type { ReactNode } from "react";
import { Print } from "@/components/gates/print";
import { Notice } from "@/components/ui/notice";
import { Cell, Row, Table } from "@/components/ui/table";
import { counted, fewest, fourFifths, type GroupLine } from "@/lib/fairness/four-fifths";

type Props = { lines: GroupLine[]; screenings: number };

const names = Object.entries(counted) as [keyof typeof counted, string][];

/** The report: what came of the screenings of each group, how its rate meets the highest, and what it does not say. */
export function GroupTable({ lines, screenings }: Props) {
  const highest = Math.max(0, ...lines.map(({ rate }) => rate ?? 0));
  return (
    <section aria-label="Report" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-base font-semibold">{screenings.toLocaleString("en")} screenings by group</h2>
        <span className="print:hidden">
          <Print />
        </span>
      </div>
      {lines.every(({ rate }) => rate === null) && (
        <Notice tone="waits">
          These groups are too small to compare: too few in each were found ready for the offer, or were not. Bring a
          longer list, or put groups together.
        </Notice>
      )}
      <Table
        caption="Screenings by group"
        head={["Group", "Screenings", ...names.map(([, title]) => title), "Selection rate", "Against the highest"]}
      >
        {lines.map(({ group, screenings, cells, rate, ratio }) => (
          <Row key={group}>
            <Cell heading phone="first" className="font-medium wrap-anywhere">
              {group}
            </Cell>
            <Figure title="Screenings" shown={screenings} />
            {names.map(([name, title]) => (
              <Figure key={name} title={title} shown={cells[name]} />
            ))}
            <Figure title="Selection rate" shown={percent(rate)}>
              {rate !== null && <RateBar rate={rate} highest={highest} />}
            </Figure>
            <Figure
              title="Against the highest"
              shown={rate === null ? null : ratio === null ? "nobody is ready" : against(ratio)}
            />
          </Row>
        ))}
      </Table>
      <ul className="flex list-disc flex-col gap-1 pl-5 text-soft">
        <li>
          The selection rate is how many of a group were found ready for the offer. A rate under four fifths of the
          highest, the line across the bars, is what 29 CFR 1607.4(D) generally regards as evidence of adverse impact; a
          smaller difference can matter as well, and with small numbers a larger one can be chance.
        </li>
        <li>
          Who is still being checked or withdrew counts as not ready: leave them out of the list to compare decisions
          alone.
        </li>
        <li>
          A number that would tell of fewer than {fewest} people is hidden, and with it as many others that it does not
          follow from a sum.
        </li>
        <li>This is not legal advice.</li>
      </ul>
    </section>
  );
}

const percent = (share: number | null) => (share === null ? null : `${Math.round(share * 1000) / 10} %`);
const against = (ratio: number) => `${ratio.toFixed(2)}${ratio < fourFifths ? ", under four fifths" : ""}`;

type FigureProps = { title: string; shown: number | string | null; children?: ReactNode };

/** A number with its name before it where the head of the table is gone; below it, a picture of it. */
function Figure({ title, shown, children }: FigureProps) {
  return (
    <Cell className="tabular-nums">
      <span className="text-grey desk:hidden">{title}: </span>
      {shown ?? <span className="text-grey">hidden</span>}
      {children}
    </Cell>
  );
}

/** A rate as a bar, with a line where four fifths of the highest are. */
function RateBar({ rate, highest }: { rate: number; highest: number }) {
  const [wide, line] = [100 * rate, 100 * fourFifths * highest];
  return (
    <span aria-hidden className="relative mt-1 block h-1.5 w-22 rounded-full bg-fill">
      <span
        className={`absolute inset-y-0 left-0 rounded-full ${wide < line ? "bg-difference" : "bg-bar"}`}
        style={{ width: `${wide}%` }}
      />
      <span className="absolute -inset-y-0.5 w-px bg-ink" style={{ left: `${line}%` }} />
    </span>
  );
}
