import { AnswerForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

type Props = { screeningId: string; check: string; verificationId: string };

/** Records by hand what somebody said; what they did not say is left empty. */
export function RecordAnswer(ids: Props) {
  return (
    <Unfold label="Record the answer">
      <AnswerForm {...ids} />
    </Unfold>
  );
}
