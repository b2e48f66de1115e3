import { ActionButton } from "@/components/form/action-button";
import { recordAsked } from "@/lib/verifications/actions";

type Props = { screeningId: string; contactId: string; again: boolean };

/** Records that they were asked just now. */
export function RecordAsked({ screeningId, contactId, again }: Props) {
  return (
    <ActionButton
      action={recordAsked}
      input={{ screeningId, contactId }}
      className="self-start"
      said="Recorded as asked"
    >
      {again ? "I asked again" : "I asked them"}
    </ActionButton>
  );
}
