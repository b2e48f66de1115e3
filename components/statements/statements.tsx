import { ImportStatement, RemoveStatement } from "@/components/checks/when-shown";
import { DownloadLink } from "@/components/evidence/download-link";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { Unfold } from "@/components/ui/unfold";
import { Day, When } from "@/components/ui/when";
import { counted } from "@/lib/matching/counted";
import type { StatementsView, StatementView } from "@/lib/statements/queries";
import { Run } from "./run";

type Props = { view: StatementsView; canWork: boolean };

/** The work of the check of small payments: the statements that were imported, and what went to one payee in them. */
export function Statements({ view, canWork }: Props) {
  const { screeningId, statements, withheld, runs, receipts, looksAtHours } = view;
  const counting = statements.some(({ removed }) => !removed);
  return (
    <>
      <Panel title="Statements of cards and accounts" label="Statements">
        <div className="flex flex-col gap-4">
          {statements.length === 0 && (
            <p className="text-soft">
              None is imported yet. Ask whoever keeps the books for the card or the account that they can use.
            </p>
          )}
          {statements.length > 0 && (
            <ul className="flex flex-col gap-3">
              {statements.map((statement) => (
                <li key={statement.id}>
                  <Statement {...{ screeningId, statement, withheld, canWork }} />
                </li>
              ))}
            </ul>
          )}
          {statements.length > 0 && withheld && <p className="text-sm text-grey">{withheld}</p>}
          {canWork && (
            <Unfold label={statements.length > 0 ? "Import another statement" : "Import a statement"}>
              <ImportStatement screeningId={screeningId} />
            </Unfold>
          )}
          <p className="text-sm text-grey">
            {looksAtHours
              ? "Times of payments are looked at, as your settings say."
              : "At what hours somebody paid is not looked at: it is data about your own staff, and off unless the settings turn it on."}
          </p>
        </div>
      </Panel>
      {counting && runs.length === 0 && (
        <Notice>Nobody was paid six times or more within half a year, as far as these statements go.</Notice>
      )}
      {runs.map((run) => (
        <Run key={run.id} {...{ screeningId, run, receipts, canWork }} />
      ))}
    </>
  );
}

function Statement({
  screeningId,
  statement,
  withheld,
  canWork,
}: {
  screeningId: string;
  statement: StatementView;
  withheld: string | null;
  canWork: boolean;
}) {
  const { id, evidence, format, account, read, unread, limit, first, last, importedBy, importedAt, removed } =
    statement;
  return (
    <div className="flex flex-col gap-1 rounded-control border border-faint p-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className={`min-w-0 wrap-anywhere ${removed ? "text-grey line-through" : ""}`}>
          <span className="font-medium">{evidence.fileName}</span>
          <span className="text-soft">
            , {format}
            {account && `, account …${account}`}
          </span>
        </p>
        {!withheld && (
          <DownloadLink id={evidence.id} look="plain" label={`Download ${evidence.fileName}`}>
            Download
          </DownloadLink>
        )}
      </div>
      <p className="text-soft">
        {counted(read, "booking")}
        {first && last && (
          <>
            {" "}
            from <Day date={first} /> to <Day date={last} />
          </>
        )}
        {unread > 0 && `; ${counted(unread, "row")} could not be read`}
        {limit && `; approved by somebody else from ${limit}`}
      </p>
      {removed && (
        <p className="text-soft">
          Taken back by {removed.by}: “{removed.reason}”
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p className="text-sm text-grey">
          Imported by {importedBy}, <When at={importedAt} />
        </p>
        {canWork && !removed && (
          <Unfold label="Take it back">
            <RemoveStatement screeningId={screeningId} statementId={id} />
          </Unfold>
        )}
      </div>
    </div>
  );
}
