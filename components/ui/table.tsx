import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

/**
 * A table in a panel. Under 900 px its head goes and each row becomes two lines: see `Cell`.
 * The roles are spelled out because browsers drop them when a row is no longer laid out as one.
 */
export function Table({ caption, head, children }: { caption: string; head: ReactNode[]; children: ReactNode }) {
  return (
    <div className="overflow-x-auto rounded-panel border border-line bg-panel">
      {/* biome-ignore lint/a11y/noRedundantRoles: on phones the layout is no longer a table's, and the role would go with it. */}
      <table role="table" className="w-full border-collapse max-desk:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-desk:hidden">
          <tr className="border-b border-line text-left text-sm text-soft">
            {head.map((name, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of one table never change places.
              <th key={column} scope="col" className="h-8 px-3 font-medium whitespace-nowrap">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {/* biome-ignore lint/a11y/noRedundantRoles: as above. */}
        <tbody role="rowgroup" className="divide-y divide-faint max-desk:block">
          {children}
        </tbody>
      </table>
    </div>
  );
}

/** A row. A `RowLink` inside makes all of it pressable. */
export function Row({ children }: { children: ReactNode }) {
  return (
    <tr
      // biome-ignore lint/a11y/noRedundantRoles: as in Table.
      role="row"
      className="relative has-[[data-row-link]:focus-visible]:bg-accent-soft has-[[data-row-select]:checked]:bg-accent-soft max-desk:flex max-desk:flex-wrap max-desk:items-baseline max-desk:gap-x-3 max-desk:px-4 max-desk:py-2.5 max-desk:after:order-2 max-desk:after:basis-full max-desk:after:content-[''] hover:bg-ground"
    >
      {children}
    </tr>
  );
}

const places = {
  box: "max-desk:order-0 max-desk:self-start",
  first: "max-desk:order-1 max-desk:min-w-0 max-desk:flex-1",
  end: "max-desk:order-1",
  second: "max-desk:order-3 max-desk:text-sm max-desk:text-soft",
  hidden: "max-desk:hidden",
};

/** A cell. `phone` says where it goes in a row of two lines: before it all, first line, its end, second line, or nowhere. */
export function Cell(props: ComponentProps<"td"> & { phone?: keyof typeof places; heading?: boolean }) {
  const { phone = "second", heading = false, className = "", children, ...rest } = props;
  const look = `text-left font-normal max-desk:block desk:px-3 desk:py-2 ${places[phone]} ${className}`;
  if (heading)
    return (
      // biome-ignore lint/a11y/noRedundantRoles: as in Table.
      <th {...rest} role="rowheader" scope="row" className={look}>
        {children}
      </th>
    );
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as in Table.
    <td {...rest} role="cell" className={look}>
      {children}
    </td>
  );
}

type RowLinkProps = { href: string; look?: string; onClick?: () => void; children: ReactNode };

/**
 * The link a row stands for: pressing anywhere in the row follows it, J and K move between them. Nothing is fetched before it is
 * pressed: fifty rows would ask the server for fifty pages.
 */
export function RowLink({ look = "font-semibold", ...props }: RowLinkProps) {
  return (
    <Link
      {...props}
      prefetch={false}
      data-row-link
      className={`${look} outline-none after:absolute after:inset-0 after:content-[''] focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent`}
    />
  );
}

/** What stands in a row beside its link and is pressed for itself: lies above the row's link. */
export function AboveRow({ children }: { children: ReactNode }) {
  return <span className="relative z-1">{children}</span>;
}
