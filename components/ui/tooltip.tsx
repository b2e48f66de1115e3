"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { inMain } from "./in-main";

/** A few more words about something that can be focused. Never the only place where they stand: phones do not show it. */
export function Tooltip({ words, children }: { words: ReactNode; children: ReactElement }) {
  return (
    <Base.Root>
      <Base.Trigger delay={300} render={children} />
      <Base.Portal container={inMain}>
        <Base.Positioner sideOffset={6} className="z-40">
          <Base.Popup className="max-w-72 rounded-control border border-line bg-panel px-2.5 py-1.5 text-sm shadow-popup transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {words}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
