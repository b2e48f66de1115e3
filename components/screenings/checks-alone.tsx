import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ScreeningView } from "@/lib/screenings/queries/screening";

/** What operations see of a screening before they open one of their checks. */
export function ChecksAlone({ screening }: { screening: ScreeningView }) {
  const checks = screening.stages.flatMap(({ checks }) => checks);
  const first = checks.find(({ state }) => state.endsWith("started")) ?? checks[0];
  return (
    <div className="p-4 desk:p-5">
      <EmptyState
        next={
          first && (
            <ButtonLink look="primary" href={`/screenings/${screening.id}/checks/${first.kind}`}>
              {first.title}
            </ButtonLink>
          )
        }
      >
        You see the checks that were handed to operations, and nothing else of this screening.
      </EmptyState>
    </div>
  );
}
