"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { Closing } from "./use-close";

type UnfoldProps = {
  label: string;
  /** Shown from the start. */
  open?: boolean;
  /** What comes in the button's place; `useClose` in it brings the button back. */
  children: ReactNode;
};

/** A button that makes place for what it opens and hands it the focus; until it is pressed, nothing of that is loaded. */
export function Unfold({ label, open: atFirst = false, children }: UnfoldProps) {
  const [open, setOpen] = useState(atFirst);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && !atFirst) place.current?.focus();
  }, [open, atFirst]);
  if (open)
    return (
      <div ref={place} tabIndex={-1} className="w-full outline-none">
        <Closing value={() => setOpen(false)}>{children}</Closing>
      </div>
    );
  return (
    <Button className="self-start" onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
}
