import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { mailStateWords } from "@/lib/mail/attempts";
import type { EveryMail } from "@/lib/mail/queries";

/** The mails of an evaluation as they would go out, to be read and never sent. */
export function EveryMailTable({ rows }: Pick<EveryMail, "rows">) {
  return (
    <>
      <Notice>
        Nothing leaves an evaluation. These mails would have gone out; in a real installation nobody reads them here.
      </Notice>
      {rows.length > 0 ? (
        <Table caption="Mails, newest first" head={["Mail", "To", "Written"]}>
          {rows.map((mail) => (
            <MailRow key={mail.id} mail={mail} />
          ))}
        </Table>
      ) : (
        <EmptyState>Mails to candidates and colleagues will be here.</EmptyState>
      )}
    </>
  );
}

function MailRow({ mail: { to, subject, text, createdAt, state } }: { mail: EveryMail["rows"][number] }) {
  return (
    <Row>
      <Cell heading phone="first" className="w-3/5 align-top">
        <details className="group">
          <summary
            data-row-link
            className="-my-1 flex cursor-pointer list-none flex-wrap gap-x-3 py-1 max-desk:-my-2.5 max-desk:py-2.5"
          >
            <span className="flex-1 font-semibold">{subject}</span>
            {state === "taken-back" && <span className="text-grey">{mailStateWords[state]}</span>}
            <span className="text-sm text-grey group-hover:underline">
              <span className="group-open:hidden">Read</span>
              <span className="hidden group-open:inline">Less</span>
            </span>
          </summary>
          <p className="max-w-prose py-2 break-words whitespace-pre-line text-soft">{text}</p>
        </details>
      </Cell>
      <Cell className="align-top break-all text-soft">{to}</Cell>
      <Cell phone="end" className="align-top text-grey">
        <When at={createdAt} />
      </Cell>
    </Row>
  );
}
