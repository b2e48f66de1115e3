import type { ReactNode } from "react";

/** A bordered surface. `title` and `aside` make its head; `edge` shows that what is inside does not agree. */
export function Panel(props: {
  title?: ReactNode;
  /** Makes it a region of this name, where several are alike. */
  label?: string;
  aside?: ReactNode;
  edge?: "line" | "difference";
  /** Rows that draw their own lines need no padding. */
  flush?: boolean;
  children: ReactNode;
}) {
  const { title, label, aside, edge = "line", flush = false, children } = props;
  const border = edge === "difference" ? "border-difference" : "border-line";
  return (
    <section aria-label={label} className={`rounded-panel border bg-panel ${border}`}>
      {(title || aside) && (
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-faint px-4 py-2.5">
          {title && <h2>{title}</h2>}
          {aside && <div className="text-grey">{aside}</div>}
        </header>
      )}
      <div className={flush ? "" : "p-4"}>{children}</div>
    </section>
  );
}

/** Names and their values, one line each; on phones the value goes below its name. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode }[] }) {
  return (
    <dl className="grid gap-x-4 desk:grid-cols-[minmax(8.5rem,auto)_1fr] desk:gap-y-1.5">
      {facts.map(({ name, value }) => (
        <div key={name} className="col-span-full mb-2 grid grid-cols-subgrid last:mb-0 desk:mb-0">
          <dt className="text-grey">{name}</dt>
          <dd className="min-w-0 font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
