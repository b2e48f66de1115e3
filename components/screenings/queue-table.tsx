import { Avatar } from "@/components/ui/avatar";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import { Day } from "@/components/ui/when";
import type { QueueRow } from "@/lib/screenings/queries/queue";
import { daysWaited } from "./days-waited";
import { ScreeningState } from "./state";

const head = ["Candidate, and what is next", "Position", "Checked", "State", "Waiting", "Due", "Who"];
const headOfPart = ["Candidate, and what is to do", "Position", "Due", "Who"];

/** The queue: who, and under each name the one next step. Whoever sees a part of a screening sees neither its state nor what is checked. */
export function QueueTable({ rows, whole }: { rows: QueueRow[]; whole: boolean }) {
  return (
    <Table caption="Screenings" head={whole ? head : headOfPart}>
      {rows.map((row) => (
        <QueueLine key={row.id} row={row} whole={whole} />
      ))}
    </Table>
  );
}

function QueueLine({ row, whole }: { row: QueueRow; whole: boolean }) {
  return (
    <Row>
      <Cell heading phone="first" className="desk:w-[36%]">
        <RowLink href={`/screenings/${row.id}`}>{row.name}</RowLink>
        <div title={row.nextStep} className="text-soft desk:line-clamp-1">
          {row.nextStep}
        </div>
      </Cell>
      <Cell phone="hidden">
        {row.position}
        <div className="text-sm text-grey">{row.place}</div>
      </Cell>
      {whole && (
        <>
          <Cell phone="hidden">
            <ProgressBar percent={row.checked} note={`${row.checksDone} of ${row.checksAsked}`} />
          </Cell>
          <Cell>
            <ScreeningState {...row} />
          </Cell>
          <Cell phone="hidden" className="text-soft">
            {row.waiting === null ? <span aria-hidden>–</span> : daysWaited(row.waiting)}
          </Cell>
        </>
      )}
      <Cell phone="end">{row.ending ? <span aria-hidden>–</span> : <Day date={row.dueOn} due />}</Cell>
      <Cell phone="hidden">
        <span title={row.recruiter} className="relative z-1 inline-block">
          <Avatar name={row.recruiter} />
          <span className="sr-only">{row.recruiter}</span>
        </span>
      </Cell>
    </Row>
  );
}
