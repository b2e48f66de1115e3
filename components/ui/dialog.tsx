"use client";

import { cloneElement, type MouseEvent, type ReactElement, type ReactNode, useState } from "react";
import { later } from "./later";

// Loaded when it is first opened: most visits never ask for one.
const DialogBox = later(() => import("./dialog-box").then((file) => file.DialogBox));

export type DialogWords = {
  title: string;
  /** Who is affected and whether it can be undone. */
  description?: ReactNode;
  /** For a picture, which takes the room there is. */
  wide?: boolean;
  children: ReactNode;
};

type DialogProps = DialogWords & {
  /** The button that opens it; leave it out where `open` is held by the caller. */
  trigger?: ReactElement<{ onClick?: (event: MouseEvent<HTMLElement>) => void }>;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
};

/** A question or a small form over the page. Escape and the cross close it; the focus returns to where it was. */
export function Dialog({ trigger, open, onOpenChange, ...words }: DialogProps) {
  const [own, setOwn] = useState(false);
  const [asked, setAsked] = useState(false);
  const shown = open ?? own;
  if (shown && !asked) setAsked(true);
  function change(next: boolean) {
    setOwn(next);
    onOpenChange?.(next);
  }
  const opens = {
    "aria-haspopup": "dialog",
    "aria-expanded": shown,
    onClick(event: MouseEvent<HTMLElement>) {
      trigger?.props.onClick?.(event);
      // Some browsers do not focus what is pressed, and the focus is to return here.
      event.currentTarget.focus();
      change(true);
    },
  };
  return (
    <>
      {trigger && cloneElement(trigger, opens)}
      {asked && <DialogBox {...words} open={shown} onOpenChange={change} />}
    </>
  );
}

export const backdropClass =
  "fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";
export const fadeClass = "transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";
export const crossClass = "grid size-control shrink-0 place-items-center rounded-control text-grey hover:bg-fill";
