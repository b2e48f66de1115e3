import { Panel } from "@/components/ui/panel";
import type { LivesInView } from "@/lib/screenings/queries/lives-in";
import { SayWhere } from "./say-where";

/** Where the candidate lives, whose law holds for the checks; with `canSay` it can be said here. */
export function LivesIn({ view, canSay }: { view: LivesInView; canSay: boolean }) {
  const { screeningId, livesIn, words, proposed } = view;
  return (
    <Panel label="Where the candidate lives" title="Where the candidate lives" aside={words ?? "not said yet"}>
      <div className="flex flex-col gap-3">
        <p className="text-soft">
          Some checks may not be asked there, or only after an offer. The place says whose law holds, and nothing else
          follows from it.
        </p>
        {canSay && <SayWhere screeningId={screeningId} livesIn={livesIn} proposed={proposed} />}
      </div>
    </Panel>
  );
}
