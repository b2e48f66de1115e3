import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { QueueFilter } from "@/lib/screenings/schema";

type NothingHereProps = { filter: QueueFilter; all: number; whole: boolean; create: ReactNode };

/** An empty queue: nothing fits the filters, nothing waits on this tab, or nobody was brought in yet. */
export function NothingHere({ filter, all, whole, create }: NothingHereProps) {
  const { q, position, state, ended, who, turn } = filter;
  if (q || position || state || ended || who)
    return (
      <EmptyState next={<ButtonLink href="/screenings?turn=all">Show every open screening</ButtonLink>}>
        {q ? `No screening here names “${q}”.` : "No screening fits what is chosen above."}
      </EmptyState>
    );
  if (all > 0)
    return (
      <EmptyState next={<ButtonLink href="/screenings?turn=all">Show all {String(all)}</ButtonLink>}>
        {turn === "mine" ? "Nothing waits for you." : "Nothing waits here."}
      </EmptyState>
    );
  if (!whole)
    return <EmptyState>Checks that a recruiter hands to operations will be here, first due first.</EmptyState>;
  return (
    <EmptyState next={create}>
      Screenings will be here, each with its one next step, as soon as somebody brings a candidate in.
    </EmptyState>
  );
}
