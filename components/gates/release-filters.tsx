import { SearchForm } from "@/components/form/search-form";
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
        <SearchForm
          action="/release"
          q={q}
          label="Find by name or position"
          placeholder="Name or position"
          kept={{ gate, standing }}
          className="desk:w-56"
        />
      </search>
    </div>
  );
}
