import { daysWaited } from "@/components/screenings/days-waited";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import type { MatterRow } from "@/lib/compliance/queries";

/** What waits for compliance, longest first: who it is about, what to do, and who brought it. */
export function MatterTable({ rows }: { rows: MatterRow[] }) {
  if (rows.length === 0)
    return (
      <EmptyState>
        Nothing of this waits. Proposals to stop, answers of candidates, waivers, deviations, early openings,
        differences proposed as settled and what the rules send to compliance will be here.
      </EmptyState>
    );
  return (
    <Table
      caption="What waits for compliance"
      head={["Candidate, and what is to do", "Position", "Brought by", "Waiting"]}
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell heading phone="first" className="desk:w-1/2">
            <span className="inline-flex flex-wrap items-center gap-x-2">
              <RowLink href={row.href}>{row.name}</RowLink>
              {row.restricted && <Badge tone="started">restricted</Badge>}
            </span>
            <div className="text-soft">{row.words}</div>
          </Cell>
          <Cell phone="hidden">{row.position}</Cell>
          <Cell phone="second">{row.by}</Cell>
          <Cell phone="end" className="text-soft">
            {daysWaited(row.days)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
