import { useId } from "react";
import { inputClass } from "@/components/form/field-frame";
import { type ColumnId, columns, type Mapping } from "@/lib/statements/columns";
import type { Sniffed } from "@/lib/statements/sniff";

type Props = { sniffed: Sniffed; mapping: Mapping; onMap: (mapping: Mapping) => void };

/** The columns of a table with the first of what they hold, and beside each what it is, which can be changed. */
export function TableColumns({ sniffed: { heads, examples }, mapping, onMap }: Props) {
  const id = useId();
  const choose = (at: number, chosen: string) =>
    onMap(mapping.map((held, place) => (place === at ? (columns.find(({ id }) => id === chosen)?.id ?? null) : held)));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium">What do the columns hold?</legend>
      <ul className="divide-y divide-faint">
        {heads.map((head, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one table never change places.
          <li key={at} className="grid items-center gap-x-4 gap-y-1 py-2 desk:grid-cols-[1fr_14rem]">
            <label htmlFor={`${id}-${at}`} className="min-w-0 truncate">
              {head.slice(0, 80) || `Column ${at + 1}`}
              <span className="block truncate text-sm text-grey">{exampleOf(examples, at)}</span>
            </label>
            <Column id={`${id}-${at}`} held={mapping[at] ?? null} onChoose={(chosen) => choose(at, chosen)} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The first cells that say something, apart from long numbers, which cards and accounts have. */
const exampleOf = (examples: string[][], at: number) =>
  examples
    .map((cells) => cells[at]?.trim().slice(0, 40))
    .filter(Boolean)
    .slice(0, 2)
    .join(" · ")
    .replace(/\d(?:[ -]?\d){7,}/g, (found) => `…${found.slice(-4)}`);

function Column({ id, held, onChoose }: { id: string; held: ColumnId | null; onChoose: (chosen: string) => void }) {
  return (
    <select
      id={id}
      value={held ?? ""}
      onChange={(event) => onChoose(event.target.value)}
      className={`${inputClass} h-control`}
    >
      <option value="">Left out</option>
      {columns.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
