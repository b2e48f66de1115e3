import { ActionButton } from "@/components/form/action-button";
import { Confirm } from "@/components/form/confirm";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { When } from "@/components/ui/when";
import { previewAgain, releaseRuleset } from "@/lib/rulesets/actions";
import type { ProposalView } from "@/lib/rulesets/queries";

/** The buttons under a preview, or why there are none. */
export function Release({ proposal }: { proposal: ProposalView }) {
  const { id: draftId, whyNot, seen, basedOn, previewedAt, ruleset } = proposal;
  if (ruleset)
    return (
      <Notice mark="done" tone="waits" aside={<ButtonLink href="/rules">Rules in force</ButtonLink>}>
        {whyNot} It is ruleset {ruleset.number}, since <When at={ruleset.releasedAt} />.
      </Notice>
    );
  if (whyNot) return previewedAt && <Notice tone="waits">{whyNot}</Notice>;
  return (
    <div className="flex flex-wrap gap-2">
      <Confirm
        label="Release…"
        button={{ look: "primary" }}
        title={`Release ruleset ${basedOn + 1}`}
        description={`${seen} open screenings are assessed again by it, one after the other. Those that have ended and every earlier assessment stay as they are.`}
        action={releaseRuleset}
        input={{ draftId }}
        said={`Released ruleset ${basedOn + 1}`}
      >
        Release
      </Confirm>
      <ActionButton action={previewAgain} input={{ draftId }}>
        Preview again
      </ActionButton>
    </div>
  );
}
