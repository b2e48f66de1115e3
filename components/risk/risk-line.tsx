import { Opens } from "@/components/ui/opens";
import { When } from "@/components/ui/when";
import type { LineStep } from "@/lib/risk/queries";

const width = 240;
const height = 48;

/** How risk and checked changed with each assessment, as two lines; below them each step in words, with what gave rise to it. */
export function RiskLine({ line }: { line: LineStep[] }) {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 2) return null;
  return (
    <figure>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="w-full border-b border-line">
        <path
          d={steps(line.map(({ checked }) => checked))}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="3 2"
          className="text-grey"
        />
        <path
          d={steps(line.map(({ risk }) => risk))}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          className="text-difference"
        />
      </svg>
      <figcaption className="mt-1 text-sm text-grey">
        <span className="flex justify-between gap-2">
          <When at={first.at} show="day" />
          <When at={last.at} show="day" />
        </span>
        <span>Risk, the whole line; checked, the broken one; 0 to 100.</span>
      </figcaption>
      <Opens label={<span>How it changed, in {line.length} steps</span>}>
        <table className="w-full border-collapse text-sm">
          <caption className="sr-only">Risk and checked after each step</caption>
          <thead>
            <tr className="text-left text-grey">
              <th scope="col" className="font-normal">
                What happened
              </th>
              <th scope="col" className="w-10 text-right font-normal">
                Risk
              </th>
              <th scope="col" className="w-16 text-right font-normal">
                Checked
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-faint">
            {line.toReversed().map(({ number, at, risk, checked, words, by }) => (
              <tr key={number} className="align-top">
                <th scope="row" className="py-1 pr-2 text-left font-normal wrap-anywhere">
                  {words}
                  <span className="block text-grey">
                    {by && `${by}, `}
                    <When at={at} />
                  </span>
                </th>
                <td className="py-1 text-right tabular-nums">{risk}</td>
                <td className="py-1 text-right tabular-nums">{checked} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Opens>
    </figure>
  );
}

/** A path in steps: a number holds until the next assessment, and the last until the end. */
function steps(numbers: number[]) {
  const x = (at: number) => (at / numbers.length) * width;
  const y = (number: number) => height - 2 - (number / 100) * (height - 4);
  const path = numbers.map((number, at) => (at === 0 ? `M0 ${y(number)}` : `H${x(at)}V${y(number)}`));
  return `${path.join("")}H${width}`;
}
