/** Contributions that sum up to at most 100: each bar begins where the one above ended. A table, so that it can be read without the bars. */
export function Waterfall({ caption, parts }: { caption: string; parts: { label: string; value: number }[] }) {
  const total = parts.reduce((sum, part) => sum + part.value, 0);
  const starts = parts.map((_, place) => parts.slice(0, place).reduce((sum, part) => sum + part.value, 0));
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">
        {caption}: {total} in all
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, place) => (
          <tr key={part.label}>
            <th scope="row" className="py-0.5 pr-3 text-left font-normal">
              {part.label}
            </th>
            <td className="py-0.5">
              <span className="flex items-center gap-2">
                <span aria-hidden className="relative h-2 min-w-16 flex-1 overflow-hidden rounded-full bg-fill">
                  <span
                    className="absolute inset-y-0 rounded-full bg-difference"
                    style={{ left: `${starts[place] ?? 0}%`, width: `${part.value}%` }}
                  />
                </span>
                <span className="w-7 text-right">{part.value}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
