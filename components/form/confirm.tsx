"use client";

import type { ComponentProps } from "react";
import { Dialog } from "@/components/ui/dialog";
import { ActionButton } from "./action-button";

type ConfirmProps<Input, T> = Omit<ComponentProps<typeof Dialog>, "open" | "onOpenChange" | "children"> &
  Pick<ComponentProps<typeof ActionButton<Input, T>>, "action" | "input" | "said" | "children">;

/** A mutation that says first what it means, and is done by the one button under that. */
export function Confirm<Input, T>({ action, input, said, children, ...words }: ConfirmProps<Input, T>) {
  return (
    <Dialog {...words}>
      {(close) => (
        <ActionButton look="primary" className="self-start" {...{ action, input, said, close }}>
          {children}
        </ActionButton>
      )}
    </Dialog>
  );
}
