"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { backdropClass, crossClass, type DialogWords, fadeClass } from "./dialog";
import { Closing } from "./use-close";

type DialogBoxProps = DialogWords & { open: boolean; onOpenChange: (open: boolean) => void };

/** What a dialog is once it has been opened; `Dialog` loads it. */
export function DialogBox({ title, description, wide, open, onOpenChange, children }: DialogBoxProps) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          className={`fixed inset-x-3 top-[8vh] z-40 mx-auto flex max-h-[84vh] ${wide ? "max-w-5xl" : "max-w-lg"} flex-col rounded-panel border border-line bg-panel shadow-popup ${fadeClass}`}
        >
          <header className="flex items-start justify-between gap-3 pt-3 pr-2 pl-4">
            <Base.Title className="flex min-h-control items-center text-lg">{title}</Base.Title>
            <Base.Close aria-label="Close" className={crossClass}>
              <X aria-hidden size={16} />
            </Base.Close>
          </header>
          <div className="overflow-y-auto px-4 pt-1 pb-4">
            {description && <Base.Description className="mb-3 text-soft">{description}</Base.Description>}
            <Closing value={() => onOpenChange(false)}>{children}</Closing>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
