import { Badge } from "@/components/ui/badge";
import { TabLinks } from "@/components/ui/tab-links";
import { counted } from "@/lib/matching/counted";
import type { SideView } from "@/lib/screenings/queries/side";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import type { TakenBackView } from "@/lib/sources/queries/taken-back";
import type { DifferenceView } from "./cell-state";
import { Folded, MatrixTable } from "./matrix-table";
import { OpenedCell } from "./opened-cell";
import { TakenBack } from "./taken-back";
import { WorthAsking } from "./worth-asking";

type Props = {
  screeningId: string;
  matrix: MatrixView;
  takenBack: TakenBackView;
  differences: DifferenceView[];
  files: SideView["files"];
  rights: { ask: boolean; propose: boolean; settle: boolean; actorId: string };
  show: "differences" | "all";
  at: string | undefined;
};

/** The matrix of a screening over the whole width, and below it the cell that is open. Both stand in the address. */
export function MatrixPage({ screeningId, matrix, takenBack, differences, files, rights, show, at }: Props) {
  const addressOf = (of: typeof show, cell?: string) =>
    `/screenings/${screeningId}/profiles?${new URLSearchParams({ show: of, ...(cell && { at: cell }) })}`;
  const rows = show === "all" ? matrix.rows : matrix.rows.filter(disagrees);
  const weighed = new Set(matrix.rows.flatMap(({ cells }) => cells.map(({ rule }) => rule)));
  const own = differences.filter(({ rule }) => weighed.has(rule));
  const settled = own.filter(({ status }) => status === "settled").length;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="flex items-center gap-2">
          Profiles agree <Badge tone="accent">E5</Badge>
        </h1>
        <p className="text-soft">
          {counted(matrix.sources.length, "source")}. {counted(own.length - settled, "open difference")}, {settled}{" "}
          settled.
        </p>
        <div className="desk:ml-auto">
          <TabLinks
            label="Which attributes"
            tabs={[
              { href: addressOf("differences"), label: "Differences", current: show === "differences" },
              {
                href: addressOf("all"),
                label: `All ${counted(matrix.rows.length, "attribute")}`,
                current: show === "all",
              },
            ]}
          />
        </div>
      </div>
      <div className="overflow-hidden rounded-panel border border-line bg-panel">
        {rows.length > 0 ? (
          <MatrixTable
            matrix={matrix}
            rows={rows}
            differences={differences}
            addressOf={(cell) => addressOf(show, cell)}
            at={at}
          />
        ) : (
          <p className="px-4 py-10 text-center text-soft">{nothingOpen(matrix.sources)}</p>
        )}
        <Folded rows={matrix.rows.filter((row) => !rows.includes(row))} href={addressOf("all")} />
      </div>
      <OpenedCell
        screeningId={screeningId}
        matrix={matrix}
        at={at}
        differences={differences}
        files={files}
        rights={rights}
        closeHref={addressOf(show)}
      />
      <TakenBack sources={takenBack} />
      <WorthAsking items={matrix.worthAsking} />
    </div>
  );
}

/** One source by itself agrees with nothing. */
const nothingOpen = ([source, ...others]: MatrixView["sources"]) =>
  source && others.length === 0
    ? `${source.title} is the only source so far, so there is nothing to compare it with. Add a profile or a document.`
    : "No two sources disagree.";

/** Something in the row met and does not agree, or is not clear. */
const disagrees = ({ cells, agreesEverywhere }: MatrixView["rows"][number]) =>
  !agreesEverywhere && cells.some(({ verdict }) => verdict);
