import { type Bulk, Selection, SelectPage, SelectRow } from "@/components/queue/selection";
import { Avatar } from "@/components/ui/avatar";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import { Day, When } from "@/components/ui/when";
import type { QueueRow } from "@/lib/screenings/queries/queue";
import { daysWaited } from "./days-waited";
import { ScreeningState } from "./state";

const head = ["Candidate, and what is next", "Position", "Checked", "State", "Waiting", "Due", "Who"];
const headOfPart = ["Candidate, and what is to do", "Position", "Due", "Who"];

type Props = {
  rows: QueueRow[];
  whole: boolean;
  /** Given to whoever may do something to several at once. */
  bulk?: Bulk;
};

/** The queue: who, and under each name the one next step. Whoever sees a part of a screening sees neither its state nor what is checked. */
export function QueueTable({ rows, whole, bulk }: Props) {
  const table = (
    <Table caption="Screenings" head={bulk ? [<SelectPage key="all" />, ...head] : whole ? head : headOfPart}>
      {rows.map((row) => (
        <QueueLine key={row.id} row={row} whole={whole} select={Boolean(bulk)} />
      ))}
    </Table>
  );
  if (!bulk) return table;
  const chosen = rows.map(({ id, name, turn, positionId, recruiterId, snoozedUntil }) => ({
    ...{ id, name, turn, positionId, recruiterId, snoozedUntil },
  }));
  return (
    <Selection {...bulk} rows={chosen}>
      {table}
    </Selection>
  );
}

function QueueLine({ row, whole, select }: { row: QueueRow; whole: boolean; select: boolean }) {
  return (
    <Row>
      {select && (
        <Cell phone="box" className="desk:w-8 desk:pr-0">
          <SelectRow id={row.id} name={row.name} />
        </Cell>
      )}
      <Cell heading phone="first" className="desk:w-[36%]">
        <RowLink href={`/screenings/${row.id}`}>{row.name}</RowLink>
        <div title={row.nextStep} className="text-soft desk:line-clamp-1">
          {row.nextStep}
        </div>
        {row.look && <div className="text-sm text-soft desk:hidden">{row.look}</div>}
        {row.snoozedUntil && (
          <div className="text-sm text-grey">
            Snoozed until <When at={row.snoozedUntil} show="day" />
          </div>
        )}
      </Cell>
      <Cell phone="hidden">
        {row.position}
        <div className="text-sm text-grey">{row.place}</div>
        {row.look && <div className="text-sm text-soft">{row.look}</div>}
      </Cell>
      {whole && (
        <>
          <Cell phone="hidden">
            <ProgressBar percent={row.checked} note={`${row.checksDone} of ${row.checksAsked}`} />
          </Cell>
          <Cell className={`desk:whitespace-nowrap ${select ? "max-desk:pl-12" : ""}`}>
            <ScreeningState {...row} />
          </Cell>
          <Cell phone="hidden" className="whitespace-nowrap text-soft">
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
