import Link from "next/link";
import { type Mark, MarkShape } from "@/components/ui/state-mark";
import { type CellState, type CellView, notAgreeing, writtenOtherwise } from "./cell-state";

const looks: Partial<Record<Mark, string>> = {
  "open-difference": "border-l-2 border-l-difference bg-difference-soft",
  started: "border-l-2 border-l-started",
};
const colours: Partial<Record<Mark, string>> = {
  "open-difference": "text-difference",
  started: "text-started",
  done: "text-done",
};

const place =
  "relative min-w-40 max-w-56 px-3 py-2 align-top -outline-offset-2 outline-accent max-desk:block max-desk:max-w-none max-desk:px-4 hover:bg-fill";

type Props = { cell: CellView; state: CellState; source: string; isAnchor: boolean; href: string; current: boolean };

/** What one source states of one attribute and how it stands; pressing it opens both sides below the table. */
export function MatrixCell({ cell, state, source, isAnchor, href, current }: Props) {
  const { claims } = cell;
  const { mark, words, difference } = state;
  if (claims.length === 0)
    return (
      // biome-ignore lint/a11y/noRedundantRoles: on phones the layout is no longer a table's, and the role would go with it.
      <td role="cell" className="px-3 py-2 align-top text-grey max-desk:hidden">
        {words}
      </td>
    );
  const look = isAnchor ? "bg-accent-soft" : difference?.status === "settled" ? "bg-done-soft" : mark && looks[mark];
  const open = (!difference || difference.status === "open") && mark !== "done";
  const met = open ? notAgreeing(cell) : [];
  const likely = mark === "done" && !difference ? writtenOtherwise(cell) : [];
  const said =
    met.length > 0 ? met.slice(0, 2) : [{ mark, words }, ...likely.slice(0, 1).map((words) => ({ mark: null, words }))];
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above.
    <td role="cell" className={`${place} ${look ?? ""} ${current ? "outline-2" : ""}`}>
      <span className="block text-sm text-grey desk:hidden">{source}</span>
      <Link
        href={href}
        scroll={false}
        prefetch={false}
        aria-current={current ? "true" : undefined}
        className="outline-none after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {claims.slice(0, 2).map(({ id, text }) => (
          <span key={id} className="block break-words desk:line-clamp-3">
            {text}
          </span>
        ))}
        {claims.length > 2 && <span className="text-grey">and {claims.length - 2} more</span>}
      </Link>
      {said.map(({ mark, words }) => (
        <span key={words} className={`mt-0.5 flex gap-1.5 text-sm ${(mark && colours[mark]) ?? "text-grey"}`}>
          {mark && (
            <span className="pt-px">
              <MarkShape mark={mark} />
            </span>
          )}
          <span>{words}</span>
        </span>
      ))}
    </td>
  );
}
