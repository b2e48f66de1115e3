import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import type { MailFailures } from "@/lib/mail/queries";
import { RetryButton } from "./retry-button";

/** How many mails wait, and those that could not be sent: why, and when the next try is made. */
export function FailureTable({ rows, waiting, trying, givenUp, configured }: MailFailures) {
  return (
    <>
      {!configured && (
        <Notice tone="difference" title="No mail server is set.">
          Nothing goes out by mail until BONAFIDE_SMTP_URL is set; docs/operations.md says how.
        </Notice>
      )}
      <p className="text-soft">
        {waiting} waiting, {trying} of them after a failed try. {givenUp} given up.
      </p>
      {rows.length > 0 ? (
        <Table caption="Mails that could not be sent, newest first" head={["To", "Why", "Written", "Next try"]}>
          {rows.map((mail) => (
            <FailureRow key={mail.id} mail={mail} />
          ))}
        </Table>
      ) : (
        <EmptyState>No mail has failed. One that cannot be sent will be here, without its words.</EmptyState>
      )}
    </>
  );
}

function FailureRow({ mail: { id, to, failure, attempts, createdAt, next } }: { mail: MailFailures["rows"][number] }) {
  return (
    <Row>
      <Cell heading phone="first">
        {to}
      </Cell>
      <Cell className="text-soft">
        {failure} <span className="text-grey">{attempts === 1 ? "1 try" : `${attempts} tries`}</span>
      </Cell>
      <Cell phone="end" className="text-grey">
        <When at={createdAt} />
      </Cell>
      <Cell>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {next ? (
            <span>
              <span className="desk:hidden">next try </span>
              <When at={next} />
            </span>
          ) : (
            <span className="text-grey">given up</span>
          )}
          <RetryButton id={id} to={to} />
        </span>
      </Cell>
    </Row>
  );
}
