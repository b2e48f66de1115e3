"use client";

import { type ReactNode, useState } from "react";
import { Button } from "./button";

type UnfoldProps = {
  label: string;
  /** Shown from the start. */
  open?: boolean;
  /** What comes in the button's place; `close` brings the button back. */
  children: (close: () => void) => ReactNode;
};

/** A button that makes place for what it opens; until it is pressed, nothing of that is loaded. */
export function Unfold({ label, open: atFirst = false, children }: UnfoldProps) {
  const [open, setOpen] = useState(atFirst);
  if (open) return children(() => setOpen(false));
  return (
    <Button className="self-start" onClick={() => setOpen(true)}>
      {label}
    </Button>
  );
}
