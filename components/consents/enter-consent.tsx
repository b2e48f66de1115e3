import { RecordConsent } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";
import type { TextView } from "@/lib/consents/queries";

type Props = { screeningId: string; text: TextView };

/** Opens the form that records when and how the candidate agreed to a text, or was given it. */
export function EnterConsent(props: Props) {
  const label = props.text.act === "notice" ? "Record that it was given" : "Record that the candidate agreed";
  return (
    <Unfold label={label}>
      <RecordConsent {...props} />
    </Unfold>
  );
}
