/** How much is known, 0 to 100 %, with the counts behind it: "61 %" and "7 of 12". Grey, because more is not better by itself. */
export function ProgressBar(props: { label?: string; percent: number; note?: string; layout?: "stacked" | "line" }) {
  const { label = "Checked", percent, note, layout = "stacked" } = props;
  const rounded = Math.round(Math.min(100, Math.max(0, percent)));
  return (
    <div className={`tabular-nums ${layout === "line" ? "flex items-center gap-2" : ""}`}>
      <div className="flex items-center gap-2">
        <div
          role="progressbar"
          aria-label={label}
          aria-valuenow={rounded}
          aria-valuetext={note ? `${rounded} %, ${note}` : `${rounded} %`}
          className="h-1.5 w-22 overflow-hidden rounded-full bg-faint"
        >
          <div className="h-full rounded-full bg-bar" style={{ width: `${rounded}%` }} />
        </div>
        <span className={`font-semibold whitespace-nowrap ${layout === "stacked" ? "min-w-11 text-right" : ""}`}>
          {rounded} %
        </span>
      </div>
      {note && <div className="text-sm text-grey">{note}</div>}
    </div>
  );
}
