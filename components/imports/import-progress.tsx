import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { ListUse } from "@/lib/imports/columns";
import { peopleWords } from "./people-words";
import type { Importing } from "./use-importing";

type Props = {
  state: Importing;
  use: ListUse;
  positionId: string;
  onPause: () => void;
  onGoOn: () => void;
  onAnother: () => void;
};

const titles = { waiting: "", running: "Importing", paused: "Paused", done: "Imported" };

/** How far an import is, with the way to pause it and, at its end, to what was brought in. */
export function ImportProgress({ state, use, positionId, onPause, onGoOn, onAnother }: Props) {
  const { is, total, opened, skipped, refused, trouble } = state;
  const seen = opened + skipped + refused.length;
  return (
    <Panel title={titles[is]}>
      <div className="flex flex-col gap-4">
        <ProgressBar
          label="Imported"
          percent={(100 * seen) / total}
          note={`${seen.toLocaleString("en")} of ${total.toLocaleString("en")}`}
        />
        <p role="status">{is === "running" ? "" : words(state, use)}</p>
        {trouble && <Notice tone="refusal">{trouble}</Notice>}
        {refused.length > 0 && (
          <ul aria-label="Refused rows" className="flex flex-col gap-1">
            {refused.slice(0, 50).map(({ number, words }) => (
              <li key={number}>
                <span className="text-grey">Row {number}</span> {words}
              </li>
            ))}
          </ul>
        )}
        {is !== "done" && (
          <p className="text-sm text-grey">
            You may leave this page: what is in stays in, and the same list goes on from there when you import it again.
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          {is === "running" && <Button onClick={onPause}>Pause</Button>}
          {is === "paused" && (
            <Button look="primary" onClick={onGoOn}>
              Go on
            </Button>
          )}
          {is === "done" && (
            <ButtonLink
              look="primary"
              href={
                use === "staff" ? "/looks" : `/screenings?${new URLSearchParams({ position: positionId, turn: "all" })}`
              }
            >
              {use === "staff" ? "Show what is due" : "Show the screenings"}
            </ButtonLink>
          )}
          {is !== "running" && <Button onClick={onAnother}>Another list</Button>}
        </div>
      </div>
    </Panel>
  );
}

function words({ is, opened, skipped, refused }: Importing, use: ListUse) {
  const people = `${peopleWords(opened, use)} came in`;
  const rest = [skipped > 0 && `${skipped} were in already`, refused.length > 0 && `${refused.length} were refused`];
  return `${[people, ...rest].filter(Boolean).join(", ")}${is === "paused" ? " so far" : ""}.`;
}
