import { FilterChip } from "@/components/ui/filter-chip";
import { TabLinks } from "@/components/ui/tab-links";
import { laterStages } from "@/lib/policy/stages";
import type { LookFilter } from "@/lib/refresh/schema";
import { looksHref } from "./looks-href";

const shows = [
  { show: "to-do", label: "To do" },
  { show: "overdue", label: "Overdue" },
  { show: "month", label: "This month" },
  { show: "done", label: "Done" },
] as const;

type LookFiltersProps = { filter: LookFilter; count: (show: LookFilter["show"]) => number };

/** Tabs by when it is due, and the kind of look; all of it lives in the address. */
export function LookFilters({ filter, count }: LookFiltersProps) {
  const kept = { ...filter, after: undefined, before: undefined };
  const tabs = shows.map(({ show, label }) => ({
    label,
    count: count(show),
    href: looksHref({ ...kept, show }),
    current: show === filter.show,
  }));
  const stages = [{ id: undefined, title: "any" }, ...laterStages].map(({ id, title }) => ({
    label: title,
    href: looksHref({ ...kept, stage: id }),
    current: filter.stage === id,
  }));
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
      <TabLinks label="When it is due" tabs={tabs} />
      <FilterChip label="Look" choices={stages} />
    </div>
  );
}
