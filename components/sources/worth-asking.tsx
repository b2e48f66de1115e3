import { Panel } from "@/components/ui/panel";
import type { MatrixView } from "@/lib/sources/queries/matrix";

/** What a source says that is worth a question, with what often explains it; nothing where there is nothing to ask. */
export function WorthAsking({ items }: { items: MatrixView["worthAsking"] }) {
  if (items.length === 0) return null;
  return (
    <Panel label="Worth asking" title="Worth asking" aside={<span className="text-sm">weighs nothing</span>} flush>
      <ul className="divide-y divide-faint">
        {items.map(({ sourceId, title, words, often }) => (
          <li key={`${sourceId} ${words}`} className="px-4 py-2.5">
            <p className="break-words">{words}</p>
            <p className="text-sm text-grey">
              {title}. {often}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
