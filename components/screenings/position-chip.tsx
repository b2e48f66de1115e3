"use client";

import { Dialog } from "@/components/ui/dialog";
import { FilterButton } from "@/components/ui/filter-chip";
import { later } from "@/components/ui/later";
import type { QueueFilter } from "@/lib/screenings/schema";

// Loaded when it is first opened, as a menu is.
const PositionSearch = later(() => import("./position-search").then((file) => file.PositionSearch));

type Props = {
  /** What else the list is filtered by. */
  kept: Partial<QueueFilter>;
  /** The words of the chosen position. */
  chosen?: string;
};

/** The filter by position where there are too many for a menu: they are looked for by name. */
export function PositionChip({ kept, chosen }: Props) {
  return (
    <Dialog title="Position" trigger={<FilterButton label="Position" current={chosen} />}>
      <PositionSearch kept={kept} />
    </Dialog>
  );
}
