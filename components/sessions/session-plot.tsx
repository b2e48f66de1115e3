import { Day } from "@/components/ui/when";
import type { SessionView } from "@/lib/sessions/queries";
import { clockWords } from "./clock-words";

const lanes = ["agrees", "differs", "unknown"] as const;
const height = 40;
const colours: Record<string, string> = {
  agrees: "fill-done stroke-done",
  differs: "fill-difference stroke-difference",
  unknown: "fill-grey stroke-grey",
};

/** A dot for each session, by day and by what its clock says; its shape is the kind of network. The list beside it says the same in words. */
export function SessionPlot({ sessions }: { sessions: SessionView[] }) {
  const [last, first] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return null;
  const drawn = lanes.filter((lane) => sessions.some(({ clock }) => clock === lane));
  const [from, to] = [Date.parse(first.at), Date.parse(last.at)];
  const across = (at: string) => (to > from ? 2 + ((Date.parse(at) - from) / (to - from)) * 96 : 50);
  return (
    <figure className="flex flex-col gap-1">
      <svg aria-hidden="true" width="100%" height={drawn.length * height} className="overflow-visible">
        {drawn.map((lane, row) => (
          <g key={lane}>
            <text x="0" y={row * height + 12} className="fill-soft text-sm">
              {clockWords[lane]}
            </text>
            <line x1="0" x2="100%" y1={row * height + 27} y2={row * height + 27} className="stroke-line" />
            {sessions
              .filter(({ clock }) => clock === lane)
              .map((session) => (
                <Dot key={session.id} session={session} x={across(session.at)} y={row * height + 27} />
              ))}
          </g>
        ))}
      </svg>
      <div aria-hidden="true" className="flex justify-between text-xs text-grey">
        <Day date={first.at} />
        {to > from && <Day date={last.at} />}
      </div>
      <figcaption className="text-sm text-grey">{shapeWords(sessions)}</figcaption>
    </figure>
  );
}

/** What the shapes that are drawn mean. */
function shapeWords(sessions: SessionView[]) {
  const shapes = [
    ...(sessions.some(({ network }) => network === "hosting") ? ["a square came from rented servers"] : []),
    ...(sessions.some(({ counts }) => !counts) ? ["a ring over a VPN or a proxy, which counts for nothing"] : []),
  ];
  if (shapes.length === 0) return "A dot is a session.";
  return `A dot is a session; ${shapes.join("; ")}.`;
}

function Dot({ session: { clock, network, counts }, x, y }: { session: SessionView; x: number; y: number }) {
  const colour = colours[clock] ?? colours.unknown;
  if (network === "hosting")
    return <rect x={`${x}%`} y={y - 5} width="10" height="10" transform="translate(-5 0)" className={colour} />;
  return (
    <circle cx={`${x}%`} cy={y} r="4.5" className={colour} strokeWidth="1.5" fillOpacity={counts ? undefined : 0} />
  );
}
