import { repeat } from "@/lib/jobs/loop";
import { applyRuleset } from "./apply";
import { previewPart } from "./preview";
import { replayPart, replayPause } from "./replay-all";

/** What a release, a proposal and a replay leave to do is done from the start on, until the server stops. */
export function startRulesets() {
  repeat({
    ...{ name: "ruleset", pause: 2_000 },
    async step(now) {
      await applyRuleset(now);
      return false;
    },
    trouble: "Screenings were not assessed by the ruleset in force; it is tried again",
  });
  repeat({
    ...{ name: "previews", pause: 1_000 },
    step: previewPart,
    trouble: "The preview of a ruleset did not go on; it is tried again",
  });
  repeat({
    ...{ name: "replays", pause: replayPause },
    step: replayPart,
    trouble: "Assessments were not made again; it is tried again",
  });
}
