import type { CoverageView, MeasureView } from "@/lib/coverage/queries";
import { type Standing, standings } from "@/lib/coverage/standing";

type MapProps = Pick<CoverageView, "measures" | "counts">;

/** Every measure as a tile that leads to it, and how many stand in each way. */
export function CoverageMap({ measures, counts }: MapProps) {
  return (
    <section aria-labelledby="map" className="flex flex-col gap-3">
      <h2 id="map" className="text-lg font-semibold">
        {counts.stands} of {measures.length} stand here
      </h2>
      <Tiles label="Companies that hire" measures={measures.filter((one) => one.for === "employers")} />
      <Tiles label="Platforms" measures={measures.filter((one) => one.for === "platforms")} />
      <ul className="flex flex-col gap-1.5">
        {(Object.keys(standings) as Standing[]).map((standing) => (
          <li key={standing} className="flex items-center gap-2">
            <span aria-hidden className={`size-4 shrink-0 rounded border ${tiles[standing]}`} />
            <span>
              <span className="font-medium tabular-nums">
                {standings[standing].title}: {counts[standing]}
              </span>
              <span className="text-grey">, {standings[standing].words}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tiles({ label, measures }: { label: string; measures: MeasureView[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {measures.map(({ id, title, standing }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            title={`${title}: ${standings[standing].title.toLowerCase()}`}
            className={`flex h-11 w-12 items-center justify-center rounded-control border font-medium ${tiles[standing]}`}
          >
            {id}
            <span className="sr-only">
              {title}: {standings[standing].title}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

const tiles: Record<Standing, string> = {
  stands: "border-done bg-done-soft text-done",
  unasked: "border-started bg-panel text-started",
  missing: "border-dashed border-grey bg-ground text-grey",
};
