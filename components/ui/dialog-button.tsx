"use client";

import type { ComponentProps } from "react";
import { Button } from "./button";
import { Dialog, type DialogWords } from "./dialog";

type DialogButtonProps = DialogWords & {
  /** What the button says. */
  label: string;
  button?: Omit<ComponentProps<typeof Button>, "children">;
};

/** A button with the dialog that it opens; `useClose` in the dialog closes it. What stands in it may come from the server. */
export function DialogButton({ label, button, ...dialog }: DialogButtonProps) {
  return <Dialog {...dialog} trigger={<Button {...button}>{label}</Button>} />;
}
