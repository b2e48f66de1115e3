"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { ActionForm } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { GivenFields } from "@/components/form/given-fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { completeCheck } from "@/lib/checks/actions";
import { outcomeWords } from "@/lib/checks/define-check";
import type { CheckView } from "@/lib/checks/queries";
import { DraftWords } from "./draft-words";
import { useActiveTime } from "./use-active-time";
import { useDraft } from "./use-draft";

type Props = {
  screeningId: string;
  check: Pick<CheckView, "fields" | "lacking" | "law" | "missing" | "proposed" | "draft"> & { kind: { id: string } };
};

/** The answers of a check, kept as a draft, and its completion: the outcome that follows, what is missing, and Complete. */
export function Completion({ screeningId, check }: Props) {
  const { fields, lacking, law, missing, draft, kind } = check;
  // Nothing is answered before what comes first is recorded, but one may always say that it cannot be verified.
  const waits = lacking.length > 0 || law?.stops === true;
  const id = useId();
  const router = useRouter();
  const time = useActiveTime(`seconds ${screeningId} ${kind.id}`);
  const kept = useDraft(`/api/drafts/${screeningId}/${kind.id}`, draft);
  const form = useKeptForm({
    keptAs: `could not verify ${screeningId} ${kind.id}`,
    texts: ["couldNotVerify"],
    // The answers themselves are checked by the server alone: their schema would bring every check there is with it.
    schema: () => import("@/lib/checks/schema").then((file) => (givesUp() ? file.giveUpInput : file.completeInput)),
    // What was drafted before a consent was taken back is not shown, so it is not sent either.
    action: (input) => completeCheck({ ...input, ...(waits && { answers: {} }), seconds: time.seconds() }),
    defaultValues: {
      screeningId,
      kind: kind.id,
      answers: { ...emptyOf(fields), ...kept.answers },
      couldNotVerify: undefined,
    },
    onDone() {
      kept.drop();
      time.end();
      router.refresh();
    },
  });
  const { watch, getValues, setValue, unregister } = form.form;
  const giveUp = watch("couldNotVerify") !== undefined;
  /** The reason is what chooses this way, so that one kept from before they left the page opens it again. */
  function givesUp(): boolean {
    return getValues("couldNotVerify") !== undefined;
  }
  const proposed = kept.proposed === undefined ? check.proposed : kept.proposed;
  const open = missing !== null && !giveUp;
  return (
    <>
      <div onInput={() => !waits && kept.change(getValues("answers"))}>
        <ActionForm id={id} form={form} label="Complete the check">
          <GivenFields fields={waits ? [] : fields} field={form.field as never} at="answers" />
          {giveUp && (
            <TextArea
              {...form.field("couldNotVerify")}
              label="Why can it not be verified?"
              help="What you tried, and when; whoever decides reads it. The check counts as done, and as not verified."
            />
          )}
        </ActionForm>
      </div>
      <footer className="sticky bottom-0 z-1 -mx-4 mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-ground px-4 py-3 desk:-mx-5 desk:px-5">
        {(giveUp || (proposed && !open)) && (
          <span className="text-soft">
            Proposed:{" "}
            <strong className="font-medium text-ink">
              {giveUp || !proposed ? "Could not verify" : outcomeWords[proposed]}
            </strong>
          </span>
        )}
        <Button
          look="plain"
          command={giveUp ? "Use the computed outcome" : "Could not verify this check"}
          className="-ml-2.5"
          onClick={() => (giveUp ? unregister("couldNotVerify") : setValue("couldNotVerify", ""))}
        >
          {giveUp
            ? "Use the computed outcome"
            : proposed === "could-not-verify" && !open
              ? "Say why…"
              : "Could not verify…"}
        </Button>
        {kept.state.is !== "clean" && (
          <DraftWords
            state={kept.state}
            onRetry={kept.retry}
            onTake={(answers) => {
              kept.take(answers);
              setValue("answers", answers);
            }}
          />
        )}
        <div className="ml-auto flex items-center gap-3">
          {open && <span className="text-soft">Still needed: {missing}</span>}
          <Button type="submit" form={id} look="primary" pending={form.pending} disabled={open} keys="mod+enter">
            Complete
          </Button>
        </div>
      </footer>
    </>
  );
}

/** An empty text for every answer, so that each has a field from the start. */
const emptyOf = (fields: CheckView["fields"]) => Object.fromEntries(fields.map(({ name }) => [name, ""]));
