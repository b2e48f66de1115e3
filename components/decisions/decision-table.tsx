import { daysWaited } from "@/components/screenings/days-waited";
import { ScreeningState } from "@/components/screenings/state";
import { EmptyState } from "@/components/ui/empty-state";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { DecisionRow } from "@/lib/decisions/queries/list";

const empty = {
  waiting:
    "Nothing waits for you. When a recruiter has finished the checks and hands a candidate over, you decide here.",
  "going-on": "Candidates who are still being checked, or whom you sent back with a question, will be here.",
  ended: "Candidates whose screening has ended will be here, with what you decided and why.",
};

/** The screenings whose gates one decides, under each name what it is about. */
export function DecisionTable({ rows, show }: { rows: DecisionRow[]; show: keyof typeof empty }) {
  if (rows.length === 0) return <EmptyState>{empty[show]}</EmptyState>;
  const last = { waiting: "Waiting", "going-on": "Since", ended: "Ended" }[show];
  return (
    <Table caption="Decisions" head={["Candidate", "Position", "Checked", "State", last]}>
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell heading phone="first">
            <RowLink href={`/decisions/${row.id}`}>{row.name}</RowLink>
            <div className="text-soft">{row.words}</div>
            {row.look && <div className="text-sm text-soft">{row.look}</div>}
            <div className="text-sm text-grey desk:hidden">{row.position}</div>
          </Cell>
          <Cell phone="hidden">{row.position}</Cell>
          <Cell phone="hidden">
            <ProgressBar percent={row.checked} />
          </Cell>
          <Cell>{!row.ending && <ScreeningState {...row} />}</Cell>
          <Cell phone="end" className="text-soft">
            {row.endedAt ? <When at={row.endedAt} show="day" /> : daysWaited(row.days)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
