import Link from "next/link";
import { ScreeningState } from "@/components/screenings/state";
import { AboveRow, Cell, Row, RowLink, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { CandidateRow } from "@/lib/candidates/queries";

/** People who applied, each with their screenings; the row opens the newest. */
export function CandidateTable({ candidates }: { candidates: CandidateRow[] }) {
  return (
    <Table caption="Candidates" head={["Candidate", "Screenings", "Came in"]}>
      {candidates.map((candidate) => (
        <CandidateLine key={candidate.id} candidate={candidate} />
      ))}
    </Table>
  );
}

function CandidateLine({ candidate: { name, email, createdAt, screenings } }: { candidate: CandidateRow }) {
  const href = (id: string) => `/screenings/${id}`;
  return (
    <Row>
      <Cell heading phone="first" className="desk:w-2/5">
        <RowLink href={href(screenings[0]?.id ?? "")}>{name}</RowLink>
        <div className="text-sm text-grey">{email ?? "no e-mail stated"}</div>
      </Cell>
      <Cell>
        <ul className="flex flex-col">
          {screenings.map((screening) => (
            <li key={screening.id} className="flex flex-wrap items-baseline gap-x-2.5">
              <AboveRow>
                <Link href={href(screening.id)} className="inline-block py-0.5 hover:underline">
                  {screening.position.title}
                </Link>
              </AboveRow>
              <ScreeningState {...screening} />
            </li>
          ))}
        </ul>
      </Cell>
      <Cell phone="end" className="text-soft">
        <When at={createdAt} show="day" />
      </Cell>
    </Row>
  );
}
