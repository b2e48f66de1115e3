"use client";

import type { ComponentProps } from "react";
import { DialogButton } from "@/components/ui/dialog-button";
import { useClose } from "@/components/ui/use-close";
import { ActionButton } from "./action-button";

type Deed<Input, T> = Pick<ComponentProps<typeof ActionButton<Input, T>>, "action" | "input" | "said" | "children">;
type ConfirmProps<Input, T> = Omit<ComponentProps<typeof DialogButton>, "children"> & Deed<Input, T>;

/** A button with a dialog that says first what a mutation means, and does it by the one button under that. */
export function Confirm<Input, T>({ action, input, said, children, ...dialog }: ConfirmProps<Input, T>) {
  return (
    <DialogButton {...dialog}>
      <DoIt {...{ action, input, said, children }} />
    </DialogButton>
  );
}

function DoIt<Input, T>(deed: Deed<Input, T>) {
  const close = useClose();
  return <ActionButton look="primary" className="self-start" close={close} {...deed} />;
}
