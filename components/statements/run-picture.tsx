import { Day } from "@/components/ui/when";
import type { RunView } from "@/lib/statements/queries";

const [width, height] = [600, 96];
const margin = 3;

/** How the sum grew with every payment, as a line of steps; the payments themselves stand in a table beside it. */
export function RunPicture({ run: { charges, sum, first, last } }: { run: RunView }) {
  const [from, until] = [Date.parse(first), Date.parse(last)];
  const all = charges.reduce((total, { amount }) => total + amount, 0);
  const x = (day: string) => margin + ((Date.parse(day) - from) / Math.max(1, until - from)) * (width - 2 * margin);
  const y = (amount: number) => height - margin - (amount / Math.max(1, all)) * (height - 2 * margin);
  let paid = 0;
  const points = charges.map(({ day, amount }) => {
    paid += amount;
    return { x: x(day), y: y(paid) };
  });
  const line = points.map((point) => `H${point.x.toFixed(1)}V${point.y.toFixed(1)}`).join("");
  return (
    <figure>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${height}`} className="w-full border-b border-line">
        <path d={`M${margin} ${height}${line}V${height}Z`} className="fill-accent-soft" />
        <path d={`M${margin} ${height}${line}`} fill="none" strokeWidth="1.5" className="stroke-accent" />
        {points.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the points of one line never change places.
          <circle key={at} cx={point.x} cy={point.y} r="2" className="fill-accent" />
        ))}
      </svg>
      <figcaption className="mt-1 flex justify-between gap-3 text-sm text-grey">
        <Day date={first} />
        <span className="tabular-nums">{sum} by the end</span>
        <Day date={last} />
      </figcaption>
    </figure>
  );
}
