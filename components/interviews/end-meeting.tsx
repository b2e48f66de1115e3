"use client";

import { ActionButton } from "@/components/form/action-button";
import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { TextArea } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { endMeeting } from "@/lib/interviews/actions";

type EndMeetingProps = { screeningId: string; interviewId: string /** Steps that nobody got to. */; left: number };

/** Ends the meeting for good; while steps are left it asks why they are left out. */
export function EndMeeting({ left, ...ids }: EndMeetingProps) {
  if (left === 0)
    return (
      <ActionButton look="primary" action={endMeeting} input={{ ...ids, reason: "" }} className="self-start">
        End the meeting
      </ActionButton>
    );
  return (
    <Dialog
      title="End the meeting early"
      description={`${left === 1 ? "1 step is" : `${left} steps are`} left out with your reason. An ended meeting cannot be reopened; another can be held.`}
      trigger={<Button className="self-start">End the meeting early…</Button>}
    >
      <EndEarly {...ids} />
    </Dialog>
  );
}

function EndEarly(ids: Omit<EndMeetingProps, "left">) {
  const form = useKeptForm({
    keptAs: `end of meeting ${ids.interviewId}`,
    texts: ["reason"],
    schema: () => import("@/lib/interviews/schema").then(({ endMeetingInput }) => endMeetingInput),
    action: endMeeting,
    defaultValues: { ...ids, reason: "" },
  });
  return (
    <ActionForm form={form} label="End the meeting early">
      <TextArea {...form.field("reason")} label="Why does it end before the last step?" />
      <SubmitButton form={form} className="self-start">
        End the meeting
      </SubmitButton>
    </ActionForm>
  );
}
