import type { ReactNode } from "react";
import { type Mark, MarkShape } from "./state-mark";

const tones = {
  info: "border-transparent bg-accent-soft",
  difference: "border-transparent bg-difference-soft",
  refusal: "border-compliance/30 bg-compliance-soft",
  waits: "border-line bg-panel",
};

const marks: Partial<Record<keyof typeof tones, Mark>> = {
  difference: "open-difference",
  refusal: "with-compliance",
  waits: "after-offer",
};

/** Words that belong to what is below them: how to do it (info), what does not agree (difference), why not (refusal), why not yet (waits). */
export function Notice(props: {
  tone?: keyof typeof tones;
  /** Another than that of its tone. */
  mark?: Mark;
  title?: string;
  aside?: ReactNode;
  children?: ReactNode;
}) {
  const { tone = "info", title, aside, mark = marks[tone], children } = props;
  return (
    <div className={`flex flex-wrap gap-x-4 gap-y-1 rounded-panel border px-4 py-3 text-soft ${tones[tone]}`}>
      <div className="flex min-w-0 flex-1 basis-60 gap-2">
        {mark && (
          <span className="pt-0.5">
            <MarkShape mark={mark} />
          </span>
        )}
        <div className="min-w-0 flex-1">
          {title && <strong className="font-semibold text-ink">{title} </strong>}
          {children}
        </div>
      </div>
      {aside}
    </div>
  );
}
