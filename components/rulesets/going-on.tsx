import { ProgressBar } from "@/components/ui/progress-bar";
import { Refreshing } from "./refreshing";

/** How far something is that goes on by itself, kept up to date until it is done. */
export function GoingOn({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Refreshing />
      <span>{label}</span>
      <ProgressBar label={label} percent={of === 0 ? 0 : (100 * done) / of} note={`${done} of ${of}`} layout="line" />
    </div>
  );
}
