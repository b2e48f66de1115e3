import type { ComponentProps } from "react";
import { ProposeSettlementForm } from "@/components/checks/when-shown";
import { DialogButton } from "@/components/ui/dialog-button";

type Props = ComponentProps<typeof ProposeSettlementForm> & { title: string };

/** Proposes a difference as settled; the form says that nothing changes until a second person agrees. */
export function ProposeSettlement({ title, ...ids }: Props) {
  return (
    <DialogButton
      label="Propose as settled"
      button={{ className: "self-start" }}
      title="Propose as settled"
      description={`${title}. Nothing changes until a second person, in compliance, has looked.`}
    >
      <ProposeSettlementForm {...ids} />
    </DialogButton>
  );
}
