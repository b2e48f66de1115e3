import Link from "next/link";

/** Where one is: every step but the last is a link. On phones only the step before and the last are shown. */
export function Breadcrumb({ trail }: { trail: { label: string; href?: string }[] }) {
  return (
    <nav aria-label="Breadcrumb" className="min-w-0">
      <ol className="flex min-w-0 items-center gap-1 text-soft">
        {trail.map(({ label, href }, step) => {
          const last = step === trail.length - 1;
          const early = step < trail.length - 2;
          return (
            <li
              key={label}
              className={`flex items-center gap-1 ${last ? "min-w-0" : "shrink-0"} ${early ? "max-desk:hidden" : ""}`}
            >
              {href && !last ? (
                <Link href={href} className="hover:text-ink hover:underline max-desk:py-3">
                  {label}
                </Link>
              ) : (
                <span aria-current={last ? "page" : undefined} className="truncate font-semibold text-ink">
                  {label}
                </span>
              )}
              {!last && <span aria-hidden>/</span>}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
