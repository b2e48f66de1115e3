"use client";

import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { useFrame } from "./frame";

const iconClass = "grid size-control shrink-0 place-items-center rounded-control text-soft hover:bg-fill desk:hidden";

// The icons come from the page, which is made on the server: so no browser loads the library they are from.

/** Opens the rail on a phone. */
export function RailButton({ icon }: { icon: ReactNode }) {
  const { openRail } = useFrame();
  return (
    <button type="button" aria-label="Rooms" aria-haspopup="dialog" onClick={openRail} className={iconClass}>
      {icon}
    </button>
  );
}

/** Opens search and commands: a field to look at where there is room, an icon on a phone. */
export function SearchTrigger({ icon }: { icon: ReactNode }) {
  const { openPalette } = useFrame();
  return (
    <>
      <button
        type="button"
        aria-label="Search and commands"
        aria-haspopup="dialog"
        onClick={openPalette}
        className={iconClass}
      >
        {icon}
      </button>
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={openPalette}
        className="flex h-control w-48 items-center justify-between gap-2 rounded-control border border-line bg-panel px-2.5 text-grey hover:bg-fill max-desk:hidden wide:w-80"
      >
        <span className="truncate">
          Search<span className="max-wide:sr-only"> people, or type a command</span>
        </span>
        <Kbd keys="mod+k" />
      </button>
    </>
  );
}
