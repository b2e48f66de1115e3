import type { RuleRecord } from "@/lib/rulesets/record";

const kinds = [
  { key: "raised", label: "raised", colour: "bg-bar" },
  { key: "settled", label: "settled", colour: "bg-done" },
  { key: "confirmed", label: "confirmed", colour: "bg-difference" },
] as const;

/** How often a rule showed a difference here and what people made of it, by version: small bars with their counts. */
export function RecordBars({ title, record }: { title: string; record: RuleRecord[] }) {
  if (record.length === 0) return <p className="text-sm text-grey">Never raised here</p>;
  const most = Math.max(...record.map(({ raised }) => raised));
  return (
    <div className="flex flex-col gap-2">
      {record.map((of) => (
        <table key={of.version} className="w-full border-collapse text-sm">
          <caption className="text-left text-grey">
            Version {of.version}
            <span className="sr-only"> of “{title}” in this company</span>
          </caption>
          <tbody>
            {kinds.map(({ key, label, colour }) => (
              <tr key={key}>
                <th scope="row" className="w-20 text-left font-normal text-soft">
                  {label}
                </th>
                <td>
                  <span className="flex items-center gap-2">
                    <span aria-hidden className="h-1.5 flex-1 overflow-hidden rounded-full bg-fill">
                      <span
                        className={`block h-full rounded-full ${colour}`}
                        style={{ width: `${(100 * of[key]) / most}%` }}
                      />
                    </span>
                    <span className="w-8 text-right tabular-nums">{of[key]}</span>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
