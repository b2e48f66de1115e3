import { Search } from "lucide-react";
import { FilterChip } from "@/components/ui/filter-chip";
import { TabLinks } from "@/components/ui/tab-links";
import { SaveView } from "@/components/views/save-view";
import { stateWords } from "@/lib/risk/states";
import type { QueueFilter } from "@/lib/screenings/schema";
import { PositionChip } from "./position-chip";
import { queueHref } from "./queue-href";

type Position = { id: string; title: string; place: string };

type FiltersProps = {
  filter: QueueFilter;
  tabs: { turn: QueueFilter["turn"]; label: string; count: number }[];
  /** All that can be chosen; null when they are too many for a menu. */
  positions: Position[] | null;
  /** The chosen one. */
  position?: Position;
  /** Whose screenings the reader sees, beside their own. */
  recruiters: { id: string; name: string }[];
  /** Whoever sees a part of a screening does not filter by its state. */
  whole: boolean;
  /** Screenings can be the reader’s own. */
  canAssign: boolean;
  canSave: boolean;
};

const states = Object.entries(stateWords).map(([value, label]) => ({ value, label }));

/** Tabs by whose turn it is, and the filters; all of it lives in the address. */
export function QueueFilters({ filter, tabs, whole, canAssign, canSave, ...choices }: FiltersProps) {
  const { positions, position, recruiters } = choices;
  const kept = { ...filter, after: undefined, before: undefined };
  const [, query] = queueHref(kept).split("?");
  const chip = (key: "position" | "state" | "ended" | "who", choices: { value?: string; label: string }[]) => {
    // An address that is older than what can be chosen now goes on saying that something is.
    const gone = choices.some(({ value }) => value === filter[key]) ? [] : [{ value: filter[key], label: notHere }];
    return [...choices, ...gone].map(({ value, label }) => ({
      label,
      href: queueHref({ ...kept, [key]: value }),
      current: filter[key] === value,
    }));
  };
  return (
    <div className="mb-3 flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <TabLinks
          label="Whose turn it is"
          tabs={tabs.map(({ turn, label, count }) => ({
            label,
            count,
            href: queueHref({ ...kept, turn }),
            current: filter.turn === turn,
          }))}
        />
        <FindInQueue kept={kept} />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {positions ? (
          <FilterChip
            label="Position"
            choices={chip("position", [
              { label: "any" },
              ...positions.map((position) => ({ value: position.id, label: positionWords(position) })),
            ])}
          />
        ) : (
          <PositionChip kept={kept} chosen={position ? positionWords(position) : kept.position && notHere} />
        )}
        {whole && <FilterChip label="State" choices={chip("state", [{ label: "any" }, ...states])} />}
        {whole && (
          <FilterChip
            label="Recruiter"
            choices={chip("who", [
              { label: "any" },
              ...(canAssign ? [{ value: "me", label: "me" }] : []),
              ...recruiters.map(({ id, name }) => ({ value: id, label: name })),
            ])}
          />
        )}
        <FilterChip label="Show" choices={chip("ended", [{ label: "open" }, { value: "yes", label: "ended" }])} />
        {canSave && query && <SaveView query={query} />}
      </div>
    </div>
  );
}

const notHere = "not here any more";

const positionWords = ({ title, place }: { title: string; place: string }) => `${title}, ${place}`;

function FindInQueue({ kept }: { kept: Partial<QueueFilter> }) {
  return (
    <form action="/screenings" className="relative max-desk:w-full">
      {Object.entries(kept).map(
        ([key, value]) => value && key !== "q" && <input key={key} type="hidden" name={key} value={value} />,
      )}
      <Search aria-hidden size={14} className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-grey" />
      <input
        name="q"
        type="search"
        defaultValue={kept.q}
        aria-label="Find by name or position"
        placeholder="Name or position"
        className="h-control rounded-control max-desk:w-full desk:w-56 border border-edge bg-panel pr-2 pl-8 text-field placeholder:text-grey"
      />
    </form>
  );
}
