import { Button } from "@/components/ui/button";
import { When } from "@/components/ui/when";
import type { DraftState } from "./use-draft";

type Props = { state: DraftState; onRetry: () => void; onTake: (answers: Record<string, unknown>) => void };

/** Says what became of the draft; of two people's texts it shows the other, and leaves the choice. */
export function DraftWords({ state, onRetry, onTake }: Props) {
  if (state.is === "clean") return null;
  if (state.is === "saving") return <span className="text-grey">saving the draft</span>;
  if (state.is === "saved")
    return (
      <span className="text-grey">
        draft saved <When at={state.at} show="time" />
      </span>
    );
  if (state.is === "refused") return <span className="text-difference">{state.message}</span>;
  if (state.is === "unreachable")
    return (
      <span className="text-difference">
        The draft could not be saved; it is still here. <Button onClick={onRetry}>Try again</Button>
      </span>
    );
  const theirs = Object.values(state.answers).filter((value) => typeof value === "string" && value !== "");
  return (
    <div className="flex w-full flex-col gap-2 rounded-panel border border-difference bg-difference-soft p-3 text-soft">
      <p>{state.by} saved another version meanwhile. Yours is still in the form; keep typing to keep yours.</p>
      <blockquote className="border-l-2 border-line pl-2 whitespace-pre-line">
        {theirs.join("\n") || "(empty)"}
      </blockquote>
      <Button className="self-start" onClick={() => onTake(state.answers)}>
        Take theirs
      </Button>
    </div>
  );
}
