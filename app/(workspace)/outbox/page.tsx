import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { EveryMailTable } from "@/components/mail/every-mail";
import { FailureTable } from "@/components/mail/failure-table";
import { Pager } from "@/components/ui/pager";
import { requireActor } from "@/lib/auth/session";
import { pageCursor } from "@/lib/db/page";
import { getOutbox } from "@/lib/mail/queries";

export const metadata: Metadata = { title: "Outbox" };

export default async function OutboxPage({ searchParams }: { searchParams: Promise<unknown> }) {
  await requireActor("outbox:read");
  const outbox = await getOutbox(pageCursor.parse(await searchParams));
  const { rows, newer, older, total } = outbox;
  return (
    <Page trail={[{ label: "Outbox" }]}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Outbox</h1>
        {outbox.evaluation ? <EveryMailTable rows={outbox.rows} /> : <FailureTable {...outbox} />}
        <Pager
          newer={newer && `/outbox?before=${newer}`}
          older={older && `/outbox?after=${older}`}
          count={`${rows.length} of ${total}`}
          aside={outbox.evaluation && rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
