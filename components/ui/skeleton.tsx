/** The shape of a line that is on its way. */
export function Skeleton({ className = "h-4 w-40" }: { className?: string }) {
  return <span aria-hidden className={`block animate-pulse rounded bg-fill ${className}`} />;
}

/** The shape of a table that is on its way; says so once to assistive technology. */
export function SkeletonRows({ rows = 8 }: { rows?: number }) {
  return (
    <div role="status" className="divide-y divide-faint rounded-panel border border-line bg-panel">
      <span className="sr-only">Loading</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move.
        <div key={row} className="flex items-center gap-6 px-4 py-2.5">
          <div className="grid flex-1 gap-2">
            <Skeleton className="h-3 w-2/5" />
            <Skeleton className="h-3 w-3/5" />
          </div>
          <Skeleton className="h-3 w-24" />
          <Skeleton className="h-3 w-24 max-desk:hidden" />
        </div>
      ))}
    </div>
  );
}
