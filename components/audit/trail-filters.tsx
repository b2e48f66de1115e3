import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import { eventsOf } from "@/lib/audit/family";
import type { TrailFilter } from "@/lib/audit/schema";
import { familyWords } from "./event-families";
import { choices } from "./history";
import { historyAddress } from "./history-address";

type TrailFiltersProps = {
  filter: TrailFilter;
  families: string[];
  /** Null where there are too many to list: they are searched by name. */
  people: { id: string; name: string }[] | null;
  /** Whose screening alone is shown. */
  only: string | null;
};

const field = "h-control rounded-control border border-edge bg-panel px-2.5 text-field placeholder:text-grey";

/** What of the trail is shown: by event, person, screening and day; all of it lives in the address. */
export function TrailFilters({ filter, families, people, only }: TrailFiltersProps) {
  const { family, event, by, who, of, q, from, to } = filter;
  const address = (more: TrailFilter) => historyAddress("/audit", { family, event, by, who, of, q, from, to, ...more });
  const byFamily = families.map((id) => ({ id, label: familyWords(id).label }));
  const byEvent = (family ? eventsOf(family) : []).map((id) => ({ id, label: eventLabel(id) }));
  const listed = (people ?? []).map(({ id, name }) => ({ id, label: name }));
  const byPerson = [...listed, { id: "nobody", label: "Nobody signed in" }];
  const streams = [
    { label: "any", href: address({ of: undefined }), current: !of },
    { label: "of none", href: address({ of: "company", q: undefined }), current: of === "company" },
    ...(of && of !== "company" ? [{ label: only ?? "one that is not there", href: address({}), current: true }] : []),
  ];
  const kept = { family, event, by, of };
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterChip
        label="Event"
        choices={choices(byFamily, family, (id) => address({ family: id, event: undefined }))}
      />
      {byEvent.length > 1 && (
        <FilterChip label="Which" choices={choices(byEvent, event, (id) => address({ event: id }))} />
      )}
      <FilterChip label="Person" choices={choices(byPerson, by, (id) => address({ by: id, who: undefined }))} />
      <FilterChip label="Screening" choices={streams} />
      <form action="/audit" className="flex flex-wrap items-center gap-2 desk:ml-auto">
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        {!people && <Search name="who" label="Person" value={who} />}
        {!of && <Search name="q" label="Candidate" value={q} />}
        <Day name="from" label="From" value={from} />
        <Day name="to" label="to" value={to} />
        <Button type="submit">Show</Button>
      </form>
    </div>
  );
}

/** A day of the calendar, at one end of what is shown. */
function Day({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label className="flex items-center gap-1.5 text-soft">
      {label}
      <input name={name} type="date" defaultValue={value} className={field} />
    </label>
  );
}

/** What is searched by a part of a name. */
function Search({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <input
      name={name}
      type="search"
      defaultValue={value}
      aria-label={label}
      placeholder={label}
      className={`${field} w-40`}
    />
  );
}

/** An event beside its family: "password offered". */
const eventLabel = (event: string) => (event.split(".")[1] ?? event).replaceAll("-", " ");
