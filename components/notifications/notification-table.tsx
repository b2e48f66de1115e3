import { Badge } from "@/components/ui/badge";
import { AboveRow, Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { notificationWords } from "@/lib/notifications/kinds";
import type { NotificationRow } from "@/lib/notifications/queries";
import { MarkReadButton } from "./mark-read-button";
import { NotificationLink } from "./notification-link";

/** What somebody was told, each line leading to what it is about as long as they may see it. */
export function NotificationTable({ rows }: { rows: NotificationRow[] }) {
  return (
    <Table caption="Notifications, newest first" head={["What", "About", "When"]}>
      {rows.map((row) => (
        <Notification key={row.id} row={row} />
      ))}
    </Table>
  );
}

function Notification({ row: { id, by, kind, at, unread, about } }: { row: NotificationRow }) {
  const words = `${by ?? "Bonafide"} ${notificationWords(kind)}`;
  return (
    <Row>
      <Cell heading phone="first">
        <span className="flex flex-wrap items-center gap-x-2">
          {about ? (
            <NotificationLink id={id} href={about.href} unread={unread}>
              {words}
            </NotificationLink>
          ) : (
            <span className={unread ? "font-semibold" : ""}>{words}</span>
          )}
          {unread && <Badge tone="accent">new</Badge>}
        </span>
      </Cell>
      <Cell className="text-soft">
        {about ? (
          about.words
        ) : (
          <span className="flex flex-wrap items-center gap-x-3 text-grey">
            It is about something you can no longer see.
            {unread && (
              <AboveRow>
                <MarkReadButton id={id} />
              </AboveRow>
            )}
          </span>
        )}
      </Cell>
      <Cell phone="end" className="text-grey">
        <When at={at} />
      </Cell>
    </Row>
  );
}
