import { type Mark, StateMark } from "@/components/ui/state-mark";
import { unassessed } from "@/lib/risk/states";
import { endingWords } from "@/lib/screenings/lifecycle";

/** What the state of a screening is called, with its mark; an ended one says how it ended. */
export function ScreeningState(props: {
  state: string;
  openDifferences: number;
  checked: number;
  ending?: string | null;
}) {
  const { state, openDifferences: open, checked, ending } = props;
  // What follows a ready end needs its gates, and they are closed.
  if (ending && !(ending === "ready" && state === unassessed)) return <Ended ending={ending} />;
  if (state === "open-differences")
    return (
      <StateMark mark="open-difference">{open === 1 ? "1 open difference" : `${open} open differences`}</StateMark>
    );
  const mark = state === "keep-checking" && checked === 0 ? "not-started" : (state as Mark);
  return <StateMark mark={mark}>{mark === "not-started" ? "Keep checking" : undefined}</StateMark>;
}

function Ended({ ending }: { ending: string }) {
  const words = endingWords(ending);
  if (ending === "ready") return <StateMark mark="done">{words}</StateMark>;
  return <span className="font-medium text-soft">{words}</span>;
}
