import { DifferenceItem } from "@/components/risk/difference-item";
import { ButtonLink } from "@/components/ui/button";
import { FocusWhenOpened } from "@/components/ui/focus-when-opened";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import type { SideView } from "@/lib/screenings/queries/side";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import { sidesOf } from "@/lib/sources/sides";
import { type CellView, cellState, type DifferenceView } from "./cell-state";
import { Snapshot } from "./snapshot";

type Props = {
  screeningId: string;
  matrix: MatrixView;
  /** "name.0199…": the attribute and the source. */
  at: string | undefined;
  differences: DifferenceView[];
  files: SideView["files"];
  rights: { ask: boolean; propose: boolean; settle: boolean; actorId: string };
  closeHref: string;
};

/** The cell that was opened: both sides with their pictures, the words that met, and what people made of the difference. */
export function OpenedCell({ screeningId, matrix, at, differences, files, rights, closeHref }: Props) {
  const row = matrix.rows.find(({ attribute }) => at?.startsWith(`${attribute}.`));
  const cell = row?.cells.find(({ sourceId }) => at?.endsWith(`.${sourceId}`));
  const source = matrix.sources.find(({ id }) => id === cell?.sourceId);
  if (!row || !cell || !source || cell.claims.length === 0) return null;
  const { mark, words, difference } = cellState(cell, row.anchor?.sourceId ?? null, differences);
  const anchor = matrix.sources.find(({ id }) => id === row.anchor?.sourceId && id !== source.id);
  const unclear = cell.claims.find(({ verdict }) => verdict === "unclear");
  const sides = sidesOf(cell, row.cells.find(({ sourceId }) => sourceId === anchor?.id)?.claims ?? []);
  const isSettled = difference?.status === "settled";
  const title = `${row.title} on ${source.title}`;
  return (
    <FocusWhenOpened key={at} label={title}>
      <Panel
        title={title}
        edge={difference && difference.status !== "settled" ? "difference" : "line"}
        aside={
          <span className="flex items-center gap-3">
            {mark ? <StateMark mark={mark}>{words}</StateMark> : words}
            <ButtonLink href={closeHref} scroll={false} look="plain">
              Close
            </ButtonLink>
          </span>
        }
      >
        <div className="grid grid-cols-1 gap-5 desk:grid-cols-2 wide:grid-cols-3">
          {anchor && <Snapshot source={anchor} stated={sides.there} isSettled={isSettled} />}
          <Snapshot source={source} stated={sides.here} isSettled={isSettled} />
          <div className="flex min-w-0 flex-col gap-3 wrap-anywhere desk:col-span-2 wide:col-span-1">
            {difference ? (
              <>
                <ul>
                  <DifferenceItem {...{ screeningId, difference, files, rights }} />
                </ul>
                <Beside cell={cell} difference={difference} />
              </>
            ) : (
              <Words cell={cell} />
            )}
            {rights.ask && !difference && mark && mark !== "done" && (
              <ButtonLink
                href={`/screenings/${screeningId}/write?check=profiles&${unclear ? `template=unclear&claim=${unclear.id}` : "template=free"}`}
                className="self-start"
              >
                Ask the candidate
              </ButtonLink>
            )}
          </div>
        </div>
      </Panel>
    </FocusWhenOpened>
  );
}

/** What else of the cell is not clear, where only some of it is part of the difference. */
function Beside({ cell, difference }: { cell: CellView; difference: DifferenceView }) {
  const said = new Set(difference.values.map(({ text }) => text));
  const claims = cell.claims.filter(({ text, verdict }) => verdict === "unclear" && !said.has(text));
  if (claims.length === 0) return null;
  return (
    <section aria-label="Not clear either">
      <h3 className="font-medium">Not clear either</h3>
      <Words cell={{ ...cell, claims, verdict: null }} />
    </section>
  );
}

/** What the comparison found, a line for each statement that met another. */
function Words({ cell }: { cell: CellView }) {
  const said = cell.claims.flatMap(({ text, words }) => (words ? [{ text, words }] : []));
  const lacking = cell.verdict && !said.some(({ words }) => words === cell.verdict?.words) ? cell.verdict.words : null;
  return (
    <ul className="flex flex-col gap-1.5 text-soft">
      {said.map(({ text, words }) => (
        <li key={text}>
          {said.length > 1 && <span className="block text-grey">{text}</span>}
          {words}
        </li>
      ))}
      {lacking && <li>{lacking}</li>}
    </ul>
  );
}
