import { capital } from "@/components/ui/capital";
import { Facts, Panel } from "@/components/ui/panel";
import { Day } from "@/components/ui/when";
import type { ReleaseView } from "@/lib/gates/queries/release";
import { GateMark } from "./gate-mark";
import { ProposeEarly } from "./propose-early";

type Line = ReleaseView["lines"][number];

/** One gate of a release: what may be done now, where to and until when, or why nothing may. */
export function ReleaseGate({ screeningId, line }: { screeningId: string; line: Line }) {
  const { gate, title, waiting, canPropose } = line;
  const name = capital(title);
  return (
    <div id={gate} className="scroll-mt-16">
      <Panel
        title={<span className="font-semibold">{name}</span>}
        label={name}
        aside={<GateMark open={line.open} until={line.open ? line.until : null} />}
      >
        <div className="flex flex-col gap-3">
          <Facts facts={line.open ? whatMay(line) : whyNot(line)} />
          {waiting && (
            <p className="text-soft">
              Somebody proposes to open it early, until <Day date={waiting.until} />: “{waiting.what}”. Compliance
              decides.
            </p>
          )}
          {canPropose && <ProposeEarly screeningId={screeningId} gate={gate} title={title} />}
        </div>
      </Panel>
    </div>
  );
}

function whatMay({ gate, may, early, to, until }: Line & { open: true }) {
  return [
    {
      name: "What may be done",
      value: may.map((what) => (
        <p key={what} className="whitespace-pre-line wrap-anywhere">
          {what}
        </p>
      )),
    },
    ...(gate === "equipment" ? [{ name: "Where to", value: <WhereTo to={to} early={early} /> }] : []),
    ...(until ? [{ name: "Last day", value: <Day date={until} /> }] : []),
  ];
}

const whyNot = ({ would, why }: Line & { open: false }) => [
  { name: "Why it is closed", value: why },
  { name: "Not yet", value: <span className="font-normal text-soft">{would}</span> },
];

function WhereTo({ to, early }: Pick<Line & { open: true }, "to" | "early">) {
  const soft = "block font-normal text-soft";
  if (!to)
    return (
      <span className={soft}>
        {early
          ? "Only where it says so above: no address is checked yet."
          : "Not known here. Ask the recruiter or compliance."}
      </span>
    );
  return (
    <>
      <span className="wrap-anywhere">{to.address}</span>
      {!to.checked && (
        <span className={soft}>As the candidate asked for it; no check confirmed it, so ask the recruiter first.</span>
      )}
    </>
  );
}
