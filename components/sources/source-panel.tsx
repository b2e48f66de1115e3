import { Panel } from "@/components/ui/panel";
import { type Mark, MarkShape } from "@/components/ui/state-mark";
import { When } from "@/components/ui/when";
import { pathWords } from "@/lib/sources/path-words";
import type { SourceView } from "@/lib/sources/queries/sources";

const marks: Record<string, Mark> = { same: "done", likely: "done", unclear: "started", different: "open-difference" };

/** What one source states, line by line, and how each line meets the source it is compared with. */
export function SourcePanel({ source }: { source: SourceView }) {
  return (
    <Panel
      title={source.title}
      aside={
        <span className="text-sm">
          {source.fileName && `${source.fileName}, `}
          {source.carried && "carried over from another screening, "}
          <When at={source.at} show="day" />
        </span>
      }
      flush
    >
      <dl className="divide-y divide-faint">
        {source.claims.map(({ id, attribute, text, path, verdict, words }) => (
          <div key={id} className="grid gap-x-4 px-4 py-2 desk:grid-cols-[7rem_minmax(0,1fr)_minmax(0,14rem)]">
            <dt className="text-grey">{attribute}</dt>
            <dd className="min-w-0 break-words" title={pathWords(path)}>
              {text}
            </dd>
            {verdict && (
              <dd className="flex gap-1.5 text-soft">
                <span className="pt-0.5">
                  <MarkShape mark={marks[verdict] ?? "not-started"} alone={!words} />
                </span>
                {words}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </Panel>
  );
}
