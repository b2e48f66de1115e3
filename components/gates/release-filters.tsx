import { FilterChip } from "@/components/ui/filter-chip";
import type { ReleaseFilter } from "@/lib/gates/schema";
import { gates } from "@/lib/policy/stages";
import { releaseHref } from "./release-href";

const standings = [undefined, "open", "closed"] as const;

/** Which gate, and how it stands; both live in the address. */
export function ReleaseFilters({ filter: { gate, standing } }: { filter: ReleaseFilter }) {
  const choices = [{ id: undefined, title: "any" }, ...gates];
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterChip
        label="Gate"
        choices={choices.map(({ id, title }) => ({
          label: title,
          href: releaseHref({ gate: id, standing }),
          current: gate === id,
        }))}
      />
      <FilterChip
        label="Standing"
        choices={standings.map((value) => ({
          label: value ?? "any",
          href: releaseHref({ gate, standing: value }),
          current: standing === value,
        }))}
      />
    </div>
  );
}
