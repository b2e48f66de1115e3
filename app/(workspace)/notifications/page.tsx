import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { MailChoice } from "@/components/notifications/mail-choice";
import { MarkAllReadButton } from "@/components/notifications/mark-read-button";
import { NotificationTable } from "@/components/notifications/notification-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { pageCursor } from "@/lib/db/page";
import { listNotifications } from "@/lib/notifications/queries";

export const metadata: Metadata = { title: "Notifications" };

export default async function NotificationsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("notification:read");
  const until = new Date().toISOString();
  const list = await listNotifications(actor, pageCursor.parse(await searchParams));
  const { rows, newer, older, total, unread, mailed } = list;
  return (
    <Page trail={[{ label: "Notifications" }]} actions={unread > 0 && <MarkAllReadButton until={until} />}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Notifications</h1>
        {mailed !== null && <MailChoice mailed={mailed} email={actor.email} />}
        {rows.length > 0 ? (
          <NotificationTable rows={rows} />
        ) : (
          <EmptyState>
            What colleagues want you to see will be here: questions, proposals, mentions in notes.
          </EmptyState>
        )}
        <Pager
          newer={newer && `/notifications?before=${newer}`}
          older={older && `/notifications?after=${older}`}
          count={`${rows.length} of ${total}, ${unread} unread`}
          aside={rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
