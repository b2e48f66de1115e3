import { capital } from "@/components/ui/capital";
import { MarkShape } from "@/components/ui/state-mark";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import { Day } from "@/components/ui/when";
import type { ReleaseRow } from "@/lib/gates/queries/list";

/** Screenings with how each of their gates stands, and why the first closed one is. */
export function ReleaseTable({ rows }: { rows: ReleaseRow[] }) {
  return (
    <Table caption="Releases" head={["Candidate", "Position", "Starts", "Gates"]}>
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell heading phone="first" className="desk:w-1/4">
            <RowLink href={`/release/${row.id}`}>{row.name}</RowLink>
          </Cell>
          <Cell phone="second">
            {row.position}
            <div className="text-sm text-grey">{row.place}</div>
          </Cell>
          <Cell phone="end" className="whitespace-nowrap text-soft">
            {row.startsOn ? <Day date={row.startsOn} /> : <span aria-hidden>–</span>}
          </Cell>
          <Cell phone="second" className="desk:w-[45%] max-desk:basis-full">
            <Gates gates={row.gates} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Gates({ gates }: Pick<ReleaseRow, "gates">) {
  const shut = gates.find(({ open }) => !open);
  return (
    <>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {gates.map(({ gate, title, open, until }) => (
          <li key={gate} className="inline-flex items-baseline gap-1.5">
            <span className="translate-y-px">
              <MarkShape mark={open ? (until ? "started" : "done") : "gate-closed"} />
            </span>
            <span>
              {title} <span className="text-soft">{open ? "open" : "closed"}</span>
              {until && (
                <span className="text-soft">
                  {" early until "}
                  <Day date={until} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shut?.why && (
        <p className="text-sm text-grey">
          {gates.some(({ open }) => open) && `${capital(shut.title)}: `}
          {shut.why}
        </p>
      )}
    </>
  );
}
