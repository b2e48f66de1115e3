import Link from "next/link";
import { When } from "@/components/ui/when";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import { cellState, type DifferenceView } from "./cell-state";
import { MatrixCell } from "./matrix-cell";

type Props = {
  matrix: MatrixView;
  rows: MatrixView["rows"];
  differences: DifferenceView[];
  /** The address of a cell, and the one that is open. */
  addressOf: (cell: string) => string;
  at: string | undefined;
};

/** Attributes against sources. It scrolls to the side beneath its first column; on a phone each attribute stands by itself. */
export function MatrixTable({ matrix, rows, differences, addressOf, at }: Props) {
  const titleOf = (id: string) => matrix.sources.find((source) => source.id === id)?.title ?? "";
  return (
    <div className="overflow-x-auto max-desk:contents">
      {/* biome-ignore lint/a11y/noRedundantRoles: on phones the layout is no longer a table's, and the role would go with it. */}
      <table role="table" className="w-full border-collapse max-desk:block">
        <caption className="sr-only">What each source states, and how it agrees</caption>
        <thead className="max-desk:hidden">
          <tr className="border-b border-line text-left align-top text-soft">
            <th scope="col" className={`${first} py-2 font-medium`}>
              Attribute <span className="block text-sm font-normal text-grey">compared with</span>
            </th>
            {matrix.sources.map(({ id, title, kind, at, page }) => (
              <th key={id} scope="col" className="min-w-36 px-3 py-2 font-medium wrap-anywhere">
                {title}
                <span className="block text-sm font-normal text-grey">
                  {kind === "profile" && !page?.form && "profile, "}
                  <When at={at} show="day" />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
        <tbody role="rowgroup" className="divide-y divide-faint max-desk:block">
          {rows.map(({ attribute, title, anchor, cells }) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above.
            <tr key={attribute} role="row" className="max-desk:block max-desk:py-2">
              {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
              <th role="rowheader" scope="row" className={`${first} py-2 text-left align-top max-desk:block`}>
                {title}
                <span className="block text-sm font-normal text-grey">
                  <span className="desk:hidden">compared with </span>
                  {anchor ? anchor.title.toLowerCase() : "nothing yet"}
                </span>
                <NotStated
                  sources={cells.filter(({ claims }) => claims.length === 0).map((cell) => titleOf(cell.sourceId))}
                />
              </th>
              {cells.map((cell) => {
                const key = `${attribute}.${cell.sourceId}`;
                const isAnchor = anchor?.sourceId === cell.sourceId;
                return (
                  <MatrixCell
                    key={key}
                    cell={cell}
                    state={cellState(cell, anchor?.sourceId ?? null, differences)}
                    source={titleOf(cell.sourceId)}
                    isAnchor={isAnchor}
                    href={addressOf(key)}
                    current={at === key}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const first = "left-0 z-1 min-w-32 bg-panel px-3 font-semibold max-desk:px-4 desk:sticky";

/** On a phone the sources that say nothing take one line, not one each. */
function NotStated({ sources }: { sources: string[] }) {
  if (sources.length === 0) return null;
  return <span className="block text-sm font-normal text-grey desk:hidden">not stated: {sources.join(", ")}</span>;
}

/** What is folded away: rows that agree everywhere, and rows that one source alone states. */
export function Folded({ rows, href }: { rows: MatrixView["rows"]; href: string }) {
  if (rows.length === 0) return null;
  const names = (of: MatrixView["rows"]) => of.map(({ title }) => title.toLowerCase()).join(", ");
  const agree = rows.filter(({ agreesEverywhere }) => agreesEverywhere);
  const alone = rows.filter(({ agreesEverywhere }) => !agreesEverywhere);
  const words = [
    agree.length > 0 && `${agree.length} more ${agree.length === 1 ? "agrees" : "agree"} everywhere: ${names(agree)}.`,
    alone.length > 0 && `Stated by one source alone: ${names(alone)}.`,
  ];
  return (
    <Link
      href={href}
      scroll={false}
      className="flex min-h-11 items-center border-t border-line px-3 py-2 text-soft hover:bg-fill max-desk:px-4"
    >
      {words.filter(Boolean).join(" ")} Show ›
    </Link>
  );
}
