import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { QueueFilter } from "@/lib/screenings/schema";

/** An empty queue: nothing fits the filters, nothing waits on this tab, or nobody was brought in yet. */
export function NothingHere({ filter, all, create }: { filter: QueueFilter; all: number; create: ReactNode }) {
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
  return (
    <EmptyState next={create}>
      Screenings will be here, each with its one next step, as soon as somebody brings a candidate in.
    </EmptyState>
  );
}
