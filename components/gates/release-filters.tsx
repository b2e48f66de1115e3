import { Search } from "lucide-react";
import { inputClass } from "@/components/form/field-frame";
import { FilterChip } from "@/components/ui/filter-chip";
import type { ReleaseFilter } from "@/lib/gates/schema";
import { gates } from "@/lib/policy/stages";
import { releaseHref } from "./release-href";

const standings = [undefined, "open", "closed"] as const;

/** Which gate, how it stands, and whose; all of it lives in the address. */
export function ReleaseFilters({ filter: { gate, standing, q } }: { filter: ReleaseFilter }) {
  const choices = [{ id: undefined, title: "any" }, ...gates];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterChip
        label="Gate"
        choices={choices.map(({ id, title }) => ({
          label: title,
          href: releaseHref({ gate: id, standing, q }),
          current: gate === id,
        }))}
      />
      <FilterChip
        label="Standing"
        choices={standings.map((value) => ({
          label: value ?? "any",
          href: releaseHref({ gate, standing: value, q }),
          current: standing === value,
        }))}
      />
      <search className="desk:ml-auto max-desk:w-full">
        <form action="/release" className="relative">
          {gate && <input type="hidden" name="gate" value={gate} />}
          {standing && <input type="hidden" name="standing" value={standing} />}
          <Search aria-hidden size={14} className="pointer-events-none absolute inset-y-0 left-2.5 my-auto text-grey" />
          <input
            key={q}
            name="q"
            type="search"
            defaultValue={q}
            aria-label="Find by name or position"
            placeholder="Name or position"
            maxLength={120}
            className={`${inputClass} h-control pl-8 desk:w-56`}
          />
        </form>
      </search>
    </div>
  );
}
