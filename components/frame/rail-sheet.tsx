"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { backdropClass, crossClass } from "@/components/ui/dialog";
import { Rail, type RailProps } from "./rail";

/** The rail on a phone: slides over the page and goes again once a room is chosen. */
export function RailSheet({
  open,
  onOpenChange,
  ...rail
}: RailProps & { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className={backdropClass} />
        <Base.Popup
          onClick={(event) => {
            if (event.target instanceof Element && event.target.closest("a")) onOpenChange(false);
          }}
          className="fixed inset-y-0 left-0 z-40 w-72 border-r border-line bg-ground transition-transform data-ending-style:-translate-x-full data-starting-style:-translate-x-full"
        >
          <Base.Title className="sr-only">Rooms</Base.Title>
          <Base.Close aria-label="Close" className={`${crossClass} absolute top-1 right-1`}>
            <X aria-hidden size={16} />
          </Base.Close>
          <Rail {...rail} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
