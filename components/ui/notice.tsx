import type { ReactNode } from "react";
import { MarkShape } from "./state-mark";

const tones = {
  info: "border-transparent bg-accent-soft",
  difference: "border-transparent bg-difference-soft",
  refusal: "border-compliance/30 bg-compliance-soft",
};

/** Words that belong to what is below them: how to do it (info), what does not agree (difference), why not (refusal). */
export function Notice(props: { tone?: keyof typeof tones; title?: string; aside?: ReactNode; children?: ReactNode }) {
  const { tone = "info", title, aside, children } = props;
  return (
    <div className={`flex gap-2 rounded-panel border px-4 py-3 ${tones[tone]}`}>
      {tone !== "info" && (
        <span className="pt-0.5">
          <MarkShape mark={tone === "difference" ? "open-difference" : "with-compliance"} />
        </span>
      )}
      <div className="min-w-0 flex-1 text-soft">
        {title && <strong className="font-semibold text-ink">{title} </strong>}
        {children}
      </div>
      {aside && <div className="shrink-0 text-soft">{aside}</div>}
    </div>
  );
}
