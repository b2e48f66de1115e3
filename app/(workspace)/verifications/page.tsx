import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { RowKeys } from "@/components/frame/row-keys";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { TabLinks } from "@/components/ui/tab-links";
import { QuestionTable } from "@/components/verifications/question-table";
import { may } from "@/lib/auth/permissions";
import { requireActor } from "@/lib/auth/session";
import { listQuestions } from "@/lib/verifications/queries/questions";
import { openFilter } from "@/lib/verifications/schema";

export const metadata: Metadata = { title: "Verifications" };

const shows = [
  { show: "waiting", label: "Waiting for an answer", empty: "We are not waiting for any institution." },
  { show: "not-asked", label: "Not asked yet", empty: "Everything claimed in an open check has been asked about." },
  { show: "answered", label: "Answered", empty: "The answers of employers, schools and referees will be here." },
] as const;

export default async function VerificationsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("screening:whole");
  const filter = openFilter.parse(await searchParams);
  const { rows, newer, older, counts } = await listQuestions(actor, filter);
  const address = (at: Record<string, string>) => `/verifications?${new URLSearchParams({ show: filter.show, ...at })}`;
  const tabs = shows.map(({ show, label }) => ({
    label,
    count: counts[show],
    href: address({ show }),
    current: show === filter.show,
  }));
  return (
    <Page trail={[{ label: "Verifications" }]}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Verifications</h1>
        <TabLinks label="Which questions" tabs={tabs} />
        {rows.length > 0 ? (
          <QuestionTable rows={rows} show={filter.show} canAsk={may(actor.role, "check:work")} />
        ) : (
          <EmptyState next={<ButtonLink href="/screenings">Go to the screenings</ButtonLink>}>
            {shows.find(({ show }) => show === filter.show)?.empty}
          </EmptyState>
        )}
        <Pager
          newer={newer && address({ before: newer })}
          older={older && address({ after: older })}
          count={`${rows.length} of ${counts[filter.show]}`}
          aside={rows.length > 0 && <RowKeys />}
        />
      </div>
    </Page>
  );
}
