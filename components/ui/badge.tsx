import type { ReactNode } from "react";

const tones = {
  grey: "bg-fill text-soft",
  accent: "bg-accent-soft text-accent",
  done: "bg-done-soft text-done",
  difference: "bg-difference-soft text-difference",
  started: "bg-started-soft text-started",
};

/** A short word about the thing beside it: a measure (accent), a role or a count (grey), where something was found (done). */
export function Badge({ tone = "grey", children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <span
      className={`inline-flex min-h-4.5 items-center rounded px-1.5 text-xs font-medium whitespace-nowrap ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
