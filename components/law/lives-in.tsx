import { Panel } from "@/components/ui/panel";
import type { LivesInView } from "@/lib/screenings/queries/lives-in";
import { SayWhere } from "./say-where";

/** Where the candidate lives, whose law holds for the checks; whoever may say so does it here. */
export function LivesIn({ view }: { view: LivesInView }) {
  const { screeningId, livesIn, words, canSay, proposed } = view;
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
