export type Look = "primary" | "quiet" | "plain";

const looks: Record<Look, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  quiet: "border-line bg-panel text-ink hover:bg-fill",
  plain: "border-transparent text-ink hover:bg-fill",
};

/** The classes of a button, for the few elements that must look like one and cannot be one. */
export function buttonClass(look: Look = "quiet", className = "") {
  return `inline-flex h-control min-w-control shrink-0 items-center justify-center gap-2 rounded-control border px-2.5 font-medium whitespace-nowrap transition-colors disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60 ${looks[look]} ${className}`;
}
