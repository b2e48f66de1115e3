import { Button } from "@/components/ui/button";
import { FilterChip } from "@/components/ui/filter-chip";
import type { TrailFilter } from "@/lib/audit/schema";
import { familyWords } from "./event-families";
import { choices } from "./history";
import { historyAddress } from "./history-address";

type TrailFiltersProps = { filter: TrailFilter; families: string[]; people: { id: string; name: string }[] };

const field = "h-control rounded-control border border-edge bg-panel px-2.5 text-field placeholder:text-grey";

/** What of the trail is shown: by event, person, screening and day; all of it lives in the address. */
export function TrailFilters({ filter, families, people }: TrailFiltersProps) {
  const { family, by, of, q, from, to } = filter;
  const address = (more: TrailFilter) => historyAddress("/audit", { family, by, of, q, from, to, ...more });
  const byFamily = families.map((id) => ({ id, label: familyWords(id).label }));
  const byPerson = people.map(({ id, name }) => ({ id, label: name }));
  const streams = [
    { label: "any", href: address({ of: undefined }), current: !of },
    { label: "of none", href: address({ of: "company", q: undefined }), current: of === "company" },
  ];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterChip label="Event" choices={choices(byFamily, family, (id) => address({ family: id }))} />
      <FilterChip label="Person" choices={choices(byPerson, by, (id) => address({ by: id }))} />
      <FilterChip label="Screening" choices={streams} />
      <form action="/audit" className="flex flex-wrap items-center gap-2 desk:ml-auto">
        {Object.entries({ family, by }).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <input
          name="q"
          type="search"
          defaultValue={q}
          aria-label="Candidate"
          placeholder="Candidate"
          className={`${field} w-40`}
        />
        <input name="from" type="date" defaultValue={from} aria-label="From this day" className={field} />
        <input name="to" type="date" defaultValue={to} aria-label="To this day" className={field} />
        <Button type="submit">Show</Button>
      </form>
    </div>
  );
}
