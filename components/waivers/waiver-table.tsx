import { EmptyState } from "@/components/ui/empty-state";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import { Day } from "@/components/ui/when";
import type { EveryWaiver } from "@/lib/waivers/queries";
import type { WaiverList } from "@/lib/waivers/schema";

const empty: Record<WaiverList, string> = {
  "in-force":
    "Checks that two people agreed to leave out, of screenings that go on, will be here with how far and until when.",
  waiting: "Waivers that somebody proposed and nobody decided about will be here.",
  over: "Waivers that were refused, or whose last day is over, will be here.",
};

/** Waivers of screenings that go on, newest first: whose, of which check, how far and until when, and the two people. */
export function WaiverTable({ rows, show }: { rows: EveryWaiver[]; show: WaiverList }) {
  if (rows.length === 0) return <EmptyState>{empty[show]}</EmptyState>;
  return (
    <Table caption="Waivers" head={["Candidate, and check", "How far", "Until", "Proposed by", "Decided by"]}>
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell heading phone="first" className="desk:w-1/3">
            <RowLink href={`/screenings/${row.screeningId}/checks/${row.kind}`}>{row.name}</RowLink>
            <div className="text-soft">{row.check}</div>
          </Cell>
          <Cell phone="second">{row.reach}</Cell>
          <Cell phone="end">{row.until ? <Day date={row.until} /> : "the end"}</Cell>
          <Cell phone="hidden">{row.proposedBy}</Cell>
          <Cell phone="hidden">{row.decidedBy && `${row.decidedBy}${row.state === "refused" ? ", refused" : ""}`}</Cell>
        </Row>
      ))}
    </Table>
  );
}
