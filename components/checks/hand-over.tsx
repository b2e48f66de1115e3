import { ActionButton } from "@/components/form/action-button";
import { handToOperations } from "@/lib/checks/actions";

type Props = { screeningId: string; kind: string; to: string | null };

/** Hands the check to operations, who then see it and nothing else of the screening. */
export function HandOver({ screeningId, kind, to }: Props) {
  if (to) return <p className="text-soft">With {to}, who see this check and nothing else of the screening.</p>;
  return (
    <ActionButton
      action={handToOperations}
      input={{ screeningId, kind }}
      said="Handed to operations"
      command="Hand this check to operations"
      className="self-start"
    >
      Hand to operations
    </ActionButton>
  );
}
