import Link from "next/link";
import { ScreeningState } from "@/components/screenings/state";
import { AboveRow, Cell, Row, RowLink, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { CandidateRow } from "@/lib/candidates/queries";
import { lookTitle } from "@/lib/policy/stages";

const head = ["Candidate", "Screenings", "Came in"];

/** People who applied, each with their screenings; the row opens the newest. Whoever brings people in can open another. */
export function CandidateTable({ candidates, canOpen }: { candidates: CandidateRow[]; canOpen: boolean }) {
  return (
    <Table
      caption="Candidates"
      head={
        canOpen
          ? [
              ...head,
              <span key="open" className="sr-only">
                Also for
              </span>,
            ]
          : head
      }
    >
      {candidates.map((candidate) => (
        <CandidateLine key={candidate.id} candidate={candidate} canOpen={canOpen} />
      ))}
    </Table>
  );
}

function CandidateLine({ candidate, canOpen }: { candidate: CandidateRow; canOpen: boolean }) {
  const { name, email, shared, createdAt, screenings } = candidate;
  const href = (id: string) => `/screenings/${id}`;
  return (
    <Row>
      <Cell heading phone="first" className="desk:w-2/5">
        <RowLink href={href(screenings[0]?.id ?? "")}>{name}</RowLink>
        <div className="text-sm text-grey">{email ?? "no e-mail stated"}</div>
        {shared && (
          <AboveRow>
            <Link
              href={`/candidates?${new URLSearchParams({ q: email ?? "" })}`}
              className="inline-flex min-h-6 items-center text-sm underline"
            >
              Others have this e-mail
            </Link>
          </AboveRow>
        )}
      </Cell>
      <Cell>
        <ul className="flex flex-col">
          {screenings.map((screening) => (
            <li key={screening.id} className="flex flex-wrap items-baseline gap-x-2.5">
              <AboveRow>
                <Link href={href(screening.id)} className="inline-flex min-h-6 items-center hover:underline">
                  {screening.position.title}
                </Link>
              </AboveRow>
              {screening.refresh && <span className="text-sm text-soft">{lookTitle(screening.refresh)}</span>}
              <ScreeningState {...screening} />
            </li>
          ))}
        </ul>
      </Cell>
      <Cell phone="end" className="text-soft">
        <When at={createdAt} show="day" />
      </Cell>
      {canOpen && (
        <Cell phone="hidden" className="text-right">
          <AboveRow>
            <Link
              href={`/screenings/new?same=${screenings[0]?.id}`}
              aria-label={`Also for another position: ${name}`}
              className="inline-flex min-h-6 items-center whitespace-nowrap text-grey hover:underline"
            >
              Another position
            </Link>
          </AboveRow>
        </Cell>
      )}
    </Row>
  );
}
