import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import type { PositionRow } from "@/lib/positions/queries";
import { accessLevels, isAccessLevel } from "@/lib/positions/schema";

const empty = {
  open: "The jobs you fill will be here, each with who recruits for it, who decides, and how many screenings are open.",
  closed: "Positions that were closed will be here; nothing of them is lost.",
};

/** Jobs being filled, or closed ones; `next` is the one step to take when there are none. */
export function PositionTable(props: { positions: PositionRow[]; show: "open" | "closed"; next: ReactNode }) {
  const { positions, show, next } = props;
  if (positions.length === 0) return <EmptyState next={show === "open" && next}>{empty[show]}</EmptyState>;
  return (
    <Table caption="Positions" head={["Position", "Hiring manager", "Recruiters", "Access", "Open screenings"]}>
      {positions.map((position) => (
        <PositionLine key={position.id} position={position} />
      ))}
    </Table>
  );
}

function PositionLine({ position }: { position: PositionRow }) {
  const { id, title, place, accessLevel, manager, recruiters, _count } = position;
  return (
    <Row>
      <Cell heading phone="first">
        <RowLink href={`/positions/${id}`}>{title}</RowLink>
        <div className="text-sm text-grey">{place}</div>
      </Cell>
      <Cell phone="hidden">{manager.name}</Cell>
      <Cell phone="hidden">{recruiters.map(({ user }) => user.name).join(", ")}</Cell>
      <Cell phone="hidden">{isAccessLevel(accessLevel) ? accessLevels[accessLevel].label : accessLevel}</Cell>
      <Cell phone="end">
        {_count.screenings}
        <span className="desk:hidden"> open</span>
      </Cell>
    </Row>
  );
}
