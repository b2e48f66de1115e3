import { When } from "@/components/ui/when";

const width = 240;
const height = 36;

/** How the number changed with each assessment, as a line; the same as a table for those who cannot see it. */
export function RiskLine({ line }: { line: { at: string; risk: number }[] }) {
  if (line.length < 2) return null;
  const x = (place: number) => (place / (line.length - 1)) * width;
  const y = (risk: number) => height - 2 - (risk / 100) * (height - 4);
  const steps = line.map(
    ({ risk }, place) => `${place === 0 ? "M" : `H${x(place)}V`}${place === 0 ? `0 ${y(risk)}` : y(risk)}`,
  );
  return (
    <figure className="mt-3">
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="w-full border-b border-line">
        <path d={steps.join("")} fill="none" stroke="currentColor" strokeWidth="1.5" className="text-difference" />
      </svg>
      <figcaption className="mt-1 flex justify-between text-sm text-grey">
        <When at={line[0]?.at ?? ""} show="day" />
        <span>{line.length} assessments</span>
      </figcaption>
      <table className="sr-only">
        <caption>The number at each assessment</caption>
        <tbody>
          {line.map(({ at, risk }) => (
            <tr key={at}>
              <th scope="row">{at.slice(0, 16).replace("T", " ")} UTC</th>
              <td>{risk}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
