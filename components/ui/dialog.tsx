"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

type DialogProps = {
  title: string;
  /** Who is affected and whether it can be undone. */
  description?: ReactNode;
  /** The button that opens it; leave it out where `open` is held by the caller. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};

/** A question or a small form over the page. Escape and the cross close it; the focus returns to where it was. */
export function Dialog({ title, description, trigger, open, onOpenChange, children }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          className={`fixed inset-x-3 top-[8vh] z-40 mx-auto flex max-h-[84vh] max-w-lg flex-col rounded-panel border border-line bg-panel shadow-popup ${fadeClass}`}
        >
          <header className="flex items-start justify-between gap-3 pt-3 pr-2 pl-4">
            <Base.Title className="flex min-h-control items-center text-lg">{title}</Base.Title>
            <Base.Close aria-label="Close" className={crossClass}>
              <X aria-hidden size={16} />
            </Base.Close>
          </header>
          <div className="overflow-y-auto px-4 pt-1 pb-4">
            {description && <Base.Description className="mb-3 text-soft">{description}</Base.Description>}
            {children}
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export const backdropClass =
  "fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";
export const fadeClass = "transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0";
export const crossClass = "grid size-control shrink-0 place-items-center rounded-control text-grey hover:bg-fill";
