"use client";

import Link from "next/link";
import { useId, useState } from "react";
import { FieldFrame, inputClass } from "@/components/form/field-frame";
import { useFound } from "@/components/form/use-found";
import { useClose } from "@/components/ui/use-close";
import type { FoundPositions } from "@/lib/positions/find";
import type { QueueFilter } from "@/lib/screenings/schema";
import { queueHref } from "./queue-href";

/** Positions by a part of their title or place, each a link to the list filtered by it. */
export function PositionSearch({ kept }: { kept: Partial<QueueFilter> }) {
  const close = useClose();
  const id = useId();
  const [typed, setTyped] = useState("");
  const found = useFound<FoundPositions>("/api/positions", typed.trim());
  const link = (label: string, position?: string) => (
    <li key={position ?? ""}>
      <Link
        href={queueHref({ ...kept, position })}
        onClick={close}
        aria-current={kept.position === position ? "true" : undefined}
        className="flex min-h-control items-center rounded-control px-2.5 hover:bg-fill aria-[current]:font-semibold"
      >
        {label}
      </Link>
    </li>
  );
  return (
    <div className="flex flex-col gap-3">
      <FieldFrame id={id} label="Find by title or place">
        <input
          id={id}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          className={`${inputClass} h-control`}
        />
      </FieldFrame>
      <ul aria-label="Positions" className="max-h-80 overflow-y-auto">
        {link("Any position")}
        {found?.positions.map(({ id, title, place }) => link(`${title}, ${place}`, id))}
      </ul>
      <p role="status" className="text-sm text-grey">
        {found && saidOf(found)}
      </p>
    </div>
  );
}

function saidOf({ positions, more }: FoundPositions) {
  if (positions.length === 0) return "No position by this name.";
  return more > 0 ? `${more} more: type more of the name.` : "";
}
