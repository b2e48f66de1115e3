import Link from "next/link";
import { StateMark } from "@/components/ui/state-mark";
import { AboveRow, Cell, Row, RowLink, Table } from "@/components/ui/table";
import { Day, When } from "@/components/ui/when";
import { lookTitle } from "@/lib/policy/stages";
import { type LookState, lookStateWords } from "@/lib/refresh/look-state";
import type { LookLine, LookRow } from "@/lib/refresh/queries";
import { OpenLook } from "./open-look";

/** Heads the column of what can be done, for those who hear the table. */
const open = (
  <span key="open" className="sr-only">
    Open
  </span>
);

/** Looks again, what is due first before the rest: who, why, until when, and the way to it. */
export function LookTable({ rows, canOpen }: { rows: LookRow[]; canOpen: boolean }) {
  return (
    <Table caption="Looks again" head={["Who works here, and why", "Position", "Due", "State", open]}>
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell heading phone="first" className="desk:w-[38%]">
            <RowLink href={`/looks/${row.employmentId}`}>{row.name}</RowLink>
            <Why {...row} />
          </Cell>
          <Cell phone="hidden">
            {row.position}
            <div className="text-sm text-grey">{row.place}</div>
          </Cell>
          <LookCells look={row} name={row.name} canOpen={canOpen} />
        </Row>
      ))}
    </Table>
  );
}

/** The looks at one person. */
export function PersonLooks({ looks, name, canOpen }: { looks: LookLine[]; name: string; canOpen: boolean }) {
  return (
    <Table caption={`Looks at ${name}`} head={["Look, and why", "Due", "State", open]}>
      {looks.map((look) => (
        <Row key={look.id}>
          <Cell heading phone="first">
            <Why {...look} />
          </Cell>
          <LookCells look={look} name={name} canOpen={canOpen} />
        </Row>
      ))}
    </Table>
  );
}

const Why = ({ stage, why }: LookLine) => (
  <div className="text-soft">
    {lookTitle(stage)}
    <div className="text-sm text-grey">{why}</div>
  </div>
);

const marks = {
  due: "not-started",
  open: "started",
  done: "done",
  stopped: "gate-closed",
} as const satisfies Record<LookState, string>;

function LookCells({ look, name, canOpen }: { look: LookLine; name: string; canOpen: boolean }) {
  const { id, state, doneAt, due, dueOn, overdue, screeningId, stage } = look;
  return (
    <>
      <Cell phone="end">
        {doneAt ? <When at={doneAt} show="day" /> : <Day date={dueOn} />}
        {due && <div className={`text-sm whitespace-nowrap ${overdue ? "text-difference" : "text-grey"}`}>{due}</div>}
      </Cell>
      <Cell>
        <StateMark mark={marks[state]}>{lookStateWords[state]}</StateMark>
      </Cell>
      <Cell className="desk:text-right">
        <AboveRow>
          {screeningId && (
            <Link href={`/screenings/${screeningId}`} className="underline">
              Go to it
              <span className="sr-only">
                : {name}, {lookTitle(stage)}
              </span>
            </Link>
          )}
          {canOpen && state === "due" && <OpenLook dueId={id} name={name} />}
        </AboveRow>
      </Cell>
    </>
  );
}
