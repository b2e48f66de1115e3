import { useId } from "react";
import { inputClass } from "@/components/form/field-frame";
import { Panel } from "@/components/ui/panel";
import { type ColumnId, columnsFor, type ListUse, type Mapping } from "@/lib/imports/columns";
import type { List } from "@/lib/imports/read-list";

type Props = { fileName: string; list: List; mapping: Mapping; use: ListUse; onMap: (mapping: Mapping) => void };

/** How many rows are shown as an example, and how much of a cell. */
const [examples, shown] = [5, 120];

/** The columns of a list with its first rows, and above each what it holds, which can be changed. */
export function ListColumns({ fileName, list: { heads, rows }, mapping, use, onMap }: Props) {
  const id = useId();
  const choose = (at: number, id: string) =>
    onMap(mapping.map((held, place) => (place === at ? ((id || null) as ColumnId | null) : held)));
  return (
    <Panel
      title="What the columns hold"
      aside={`${fileName}, ${rows.length.toLocaleString("en")} rows, ${heads.length} columns`}
      flush
    >
      <section aria-label="First rows of the list" className="overflow-x-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr className="border-b border-line align-bottom">
              <th scope="col" className="py-2 pl-4 text-left text-sm font-normal text-grey">
                Row
              </th>
              {heads.map((head, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one list never change places.
                <th key={at} scope="col" className="min-w-36 px-3 py-2 text-left font-normal">
                  <div className="flex flex-col gap-1">
                    <label htmlFor={`${id}-${at}`} className="truncate text-sm text-grey">
                      {head.slice(0, shown) || `Column ${at + 1}`}
                    </label>
                    <select
                      id={`${id}-${at}`}
                      value={mapping[at] ?? ""}
                      onChange={(event) => choose(at, event.target.value)}
                      className={`${inputClass} h-control`}
                    >
                      <option value="">Left out</option>
                      {columnsFor(use).map(({ id, title }) => (
                        <option key={id} value={id}>
                          {title}
                        </option>
                      ))}
                    </select>
                  </div>
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-faint">
            {rows.slice(0, examples).map(({ number, cells }) => (
              <tr key={number}>
                <td className="py-2 pl-4 text-grey tabular-nums">{number}</td>
                {heads.map((_, at) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                    key={at}
                    className={`max-w-60 truncate px-3 py-2 ${mapping[at] ? "" : "text-grey"}`}
                  >
                    {cells[at]?.slice(0, shown)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
