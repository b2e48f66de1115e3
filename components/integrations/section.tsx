import type { ReactNode } from "react";

/** A part of the page: what it is for, the way to add something, and what there is. */
export function Section(props: { title: string; words: string; action?: ReactNode; children: ReactNode }) {
  const { title, words, action, children } = props;
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div>
          <h2 className="text-base font-semibold">{title}</h2>
          <p className="text-soft">{words}</p>
        </div>
        {action}
      </div>
      {children}
    </section>
  );
}

/** Heads the column of what can be done, for those who hear the table. */
export const ActionsHead = () => <span className="sr-only">Actions</span>;
