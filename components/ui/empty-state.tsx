import type { ReactNode } from "react";

/** One sentence that says what will be here, and the one next step when there is one. */
export function EmptyState({ children, next }: { children: ReactNode; next?: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-panel border border-dashed border-line px-4 py-10 text-center text-soft">
      <p className="max-w-96">{children}</p>
      {next}
    </div>
  );
}
