import { SendForm } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";
import { type Gate, gate as gateWords } from "@/lib/policy/stages";

export type SendProps = {
  screeningId: string;
  manager: string;
  /** The manager's own, open since they looked. */
  question: string | null;
};

/** Hands the screening over for its next gate; the words answer the manager's question when there is one. */
export function SendToManager({ gate, ...send }: SendProps & { gate: Gate }) {
  const title = `Send to ${send.manager}`;
  return (
    <DialogButton
      label={title}
      button={{ look: "primary", command: title }}
      title={title}
      description={`${gateWords(gate).question} They read what was checked in words, and what you write here.`}
    >
      <SendForm {...send} />
    </DialogButton>
  );
}
