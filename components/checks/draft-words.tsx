import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";
import { When } from "@/components/ui/when";
import type { DraftState } from "./use-draft";

// It was just read from the server, so the server is there.
const OtherDraft = later(() => import("./other-draft").then((file) => file.OtherDraft));

type Props = { state: DraftState; onRetry: () => void; onTake: (answers: Record<string, unknown>) => void };

/** Says what became of the draft; of two people's texts it shows the other, and leaves the choice. */
export function DraftWords({ state, onRetry, onTake }: Props) {
  if (state.is === "clean") return null;
  if (state.is === "saving") return <span className="text-grey">saving the draft</span>;
  if (state.is === "saved")
    return (
      <span className="text-grey">
        draft saved <When at={state.at} show="time" />
        {state.tooLong && <span className="block text-difference">{state.tooLong}</span>}
      </span>
    );
  if (state.is === "refused") return <span className="text-difference">{state.message}</span>;
  if (state.is === "unreachable")
    return (
      <span className="text-difference">
        The draft could not be saved; it is still here. <Button onClick={onRetry}>Try again</Button>
      </span>
    );
  return <OtherDraft by={state.by} answers={state.answers} onTake={onTake} />;
}
