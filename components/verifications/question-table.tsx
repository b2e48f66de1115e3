import { daysWaited } from "@/components/screenings/days-waited";
import { AboveRow, Cell, Row, RowLink, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { checkKind } from "@/lib/checks/kinds";
import { type Medium, media } from "@/lib/verifications/provenance";
import type { QuestionRow } from "@/lib/verifications/queries/questions";
import type { OpenFilter } from "@/lib/verifications/schema";
import { RecordAsked } from "./record-asked";

type Show = OpenFilter["show"];
type Props = { rows: QuestionRow[]; show: Show; canAsk: boolean };

const heads: Record<Show, string[]> = {
  waiting: ["Who was asked, and about what", "Candidate", "Through", "Waiting", "Asked"],
  "not-asked": ["Who can know, and what", "Candidate", "Contact found", "Claimed"],
  answered: ["Who was asked, and about what", "Candidate", "Through", "They said", "When"],
};

/** Questions to institutions, one line each; the line opens the check, and one that waits can be asked again from here. */
export function QuestionTable({ rows, show, canAsk }: Props) {
  const again = show === "waiting" && canAsk;
  return (
    <Table
      caption="Verifications"
      head={
        again
          ? [
              ...heads[show],
              <span key="again" className="sr-only">
                Ask again
              </span>,
            ]
          : heads[show]
      }
    >
      {rows.map((row) => (
        <QuestionLine key={row.id} row={row} show={show} again={again} />
      ))}
    </Table>
  );
}

function QuestionLine({ row, show, again }: { row: QuestionRow; show: Show; again: boolean }) {
  const { screeningId, check, name, detail, candidate, position, contact, times, days, answer } = row;
  return (
    <Row>
      <Cell heading phone="first" className="desk:w-[30%]">
        <RowLink href={`/screenings/${screeningId}/checks/${check}`}>{name}</RowLink>
        <div className="text-soft desk:line-clamp-1" title={detail}>
          {checkKind(check).title}
          {detail && `: ${detail}`}
        </div>
      </Cell>
      <Cell>
        {candidate}
        <div className="text-sm text-grey">{position}</div>
      </Cell>
      <Cell phone="hidden" className="max-w-64 text-soft wrap-anywhere">
        {contact ? (
          <>
            {contact.value}
            <div className="text-sm text-grey">{media[contact.medium as Medium]}</div>
          </>
        ) : (
          "none yet"
        )}
      </Cell>
      {answer ? (
        <>
          <Cell className="text-soft">{answer.words}</Cell>
          <Cell phone="end" className="text-soft">
            <When at={answer.at} show="day" />
          </Cell>
        </>
      ) : (
        <>
          <Cell phone="end" className="whitespace-nowrap text-soft">
            <span title={row.since}>
              {show === "waiting" || days === 0 ? daysWaited(days) : `${daysWaited(days)} ago`}
            </span>
          </Cell>
          {show === "waiting" && <Cell className="text-soft">{times === 1 ? "once" : `${times} times`}</Cell>}
        </>
      )}
      {again && contact && (
        <Cell className="desk:text-right">
          <AboveRow>
            <RecordAsked screeningId={screeningId} contactId={contact.id} again />
          </AboveRow>
        </Cell>
      )}
    </Row>
  );
}
