import { AddProfile } from "@/components/sources/add-profile";
import { cellState, type DifferenceView, notAgreeing } from "@/components/sources/cell-state";
import { Panel } from "@/components/ui/panel";
import { type Mark, MarkShape } from "@/components/ui/state-mark";
import { Unfold } from "@/components/ui/unfold";
import { Day } from "@/components/ui/when";
import type { MatrixView } from "@/lib/sources/queries/matrix";
import { TakeSourceBack } from "./when-shown";

type Props = {
  screeningId: string;
  source: MatrixView["sources"][number];
  matrix: MatrixView;
  differences: DifferenceView[];
  canWork: boolean;
};

/** One profile of the check: what it states and how each line stands, to be looked at again or taken back. */
export function Profile({ screeningId, source, matrix, differences, canWork }: Props) {
  const { title, page, by, picture, isFileKept } = source;
  if (!page) return null;
  const lines = linesOf(matrix, source.id, differences);
  const differs = lines.some(({ mark }) => mark === "open-difference");
  return (
    <Panel
      label={title}
      title={title}
      edge={differs ? "difference" : "line"}
      aside={
        <span className="text-sm">
          {page.form ? "" : "seen "}
          <Day date={page.seen} />
          {by && ` by ${by}`}
        </span>
      }
    >
      <div className="flex flex-col gap-3">
        <p>
          <a href={page.link} target="_blank" rel="noreferrer" className="break-all text-accent underline">
            {page.address}
          </a>
          <span className="block text-sm text-grey">
            {[
              page.since,
              picture ? picture.fileName : isFileKept ? "its file is not shown to you" : "no picture was kept",
            ]
              .filter(Boolean)
              .join(", ")}
          </span>
        </p>
        {lines.length === 0 && <p className="text-soft">It states nothing that can be compared.</p>}
        <dl className="flex flex-col gap-1.5">
          {lines.map(({ attribute, title, cell, mark, words }) => (
            <div key={attribute} className="grid gap-x-4 desk:grid-cols-[7rem_minmax(0,1fr)]">
              <dt className="text-grey">{title}</dt>
              <dd className="min-w-0">
                {cell.claims.map(({ id, text }) => (
                  <span key={id} className="block break-words">
                    {text}
                  </span>
                ))}
                {saidOf({ cell, mark, words }).map(({ mark, words }) => (
                  <span key={words} className="flex gap-1.5 text-sm text-soft">
                    {mark && (
                      <span className="pt-px">
                        <MarkShape mark={mark} />
                      </span>
                    )}
                    {words}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {canWork && (
          <div className="flex flex-wrap items-start gap-2">
            <AddProfile screeningId={screeningId} again={page.again} />
            <Unfold label="Take it back">
              <TakeSourceBack screeningId={screeningId} sourceId={source.id} />
            </Unfold>
          </div>
        )}
      </div>
    </Panel>
  );
}

type Line = ReturnType<typeof linesOf>[number];

/** How a cell stands, and what holds agreement back in it: what differs on one line, what is only not clear on the next. */
function saidOf({ cell, mark, words }: Pick<Line, "cell" | "mark" | "words">): { mark: Mark | null; words: string }[] {
  if (!mark || mark === "done" || !cell.verdict) return [{ mark, words }];
  const found = (of: Mark) =>
    notAgreeing(cell)
      .filter((one) => one.mark === of)
      .map(({ words }) => words)
      .join(" ");
  const [differs, unclear] = [found("open-difference"), found("started")];
  if (!differs || !unclear) return [{ mark, words: `${words}: ${differs || unclear}` }];
  return [
    { mark, words: `${words}: ${differs}` },
    { mark: "started", words: `not clear: ${unclear}` },
  ];
}

/** What one source states, attribute by attribute, with how each stands. */
const linesOf = (matrix: MatrixView, sourceId: string, differences: DifferenceView[]) =>
  matrix.rows.flatMap(({ attribute, title, anchor, cells }) =>
    cells
      .filter((cell) => cell.sourceId === sourceId && cell.claims.length > 0)
      .map((cell) => ({ attribute, title, cell, ...cellState(cell, anchor?.sourceId ?? null, differences) })),
  );
