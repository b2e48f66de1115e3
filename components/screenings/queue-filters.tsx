import { Search } from "lucide-react";
import { FilterChip } from "@/components/ui/filter-chip";
import { TabLinks } from "@/components/ui/tab-links";
import { SaveView } from "@/components/views/save-view";
import { stateWords } from "@/lib/risk/states";
import type { QueueFilter } from "@/lib/screenings/schema";

type FiltersProps = {
  filter: QueueFilter;
  tabs: { turn: QueueFilter["turn"]; label: string; count: number }[];
  positions: { id: string; title: string; place: string }[];
  /** Whoever sees a part of a screening does not filter by its state. */
  whole: boolean;
  /** Screenings have a recruiter who can be another. */
  canAssign: boolean;
  canSave: boolean;
};

const states = Object.entries(stateWords).map(([value, label]) => ({ value, label }));

/** The address of the queue under these filters. A change of filter begins at the first page again. */
export function queueHref(filter: Partial<QueueFilter>) {
  const given = Object.entries(filter).filter(([key, value]) => value && !(key === "turn" && value === "mine"));
  const query = new URLSearchParams(given as [string, string][]).toString();
  return query ? `/screenings?${query}` : "/screenings";
}

/** Tabs by whose turn it is, and the filters; all of it lives in the address. */
export function QueueFilters({ filter, tabs, positions, whole, canAssign, canSave }: FiltersProps) {
  const kept = { ...filter, after: undefined, before: undefined };
  const [, query] = queueHref(kept).split("?");
  const chip = (key: "position" | "state" | "ended" | "who", choices: { value?: string; label: string }[]) =>
    choices.map(({ value, label }) => ({
      label,
      href: queueHref({ ...kept, [key]: value }),
      current: filter[key] === value,
    }));
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <TabLinks
        label="Whose turn it is"
        tabs={tabs.map(({ turn, label, count }) => ({
          label,
          count,
          href: queueHref({ ...kept, turn }),
          current: filter.turn === turn,
        }))}
      />
      <FilterChip
        label="Position"
        choices={chip("position", [
          { label: "any" },
          ...positions.map(({ id, title, place }) => ({ value: id, label: `${title}, ${place}` })),
        ])}
      />
      {whole && <FilterChip label="State" choices={chip("state", [{ label: "any" }, ...states])} />}
      {canAssign && (
        <FilterChip label="Recruiter" choices={chip("who", [{ label: "any" }, { value: "me", label: "me" }])} />
      )}
      <FilterChip label="Show" choices={chip("ended", [{ label: "open" }, { value: "yes", label: "ended" }])} />
      {canSave && query && <SaveView query={query} />}
      <form action="/screenings" className="relative max-desk:w-full desk:ml-auto">
        {Object.entries(kept).map(
          ([key, value]) => value && key !== "q" && <input key={key} type="hidden" name={key} value={value} />,
        )}
        <Search aria-hidden size={14} className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-grey" />
        <input
          name="q"
          type="search"
          defaultValue={filter.q}
          aria-label="Find by name or position"
          placeholder="Name or position"
          className="h-control rounded-control max-desk:w-full desk:w-40 border border-edge bg-panel pr-2 pl-8 text-field placeholder:text-grey"
        />
      </form>
    </div>
  );
}
