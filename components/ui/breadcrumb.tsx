import { ChevronLeft } from "lucide-react";
import Link from "next/link";

/** Where one is: every step but the last is a link. On phones: a way back to the step before, and the last where it can be read. */
export function Breadcrumb({ trail }: { trail: { label: string; href?: string }[] }) {
  return (
    <nav aria-label="Breadcrumb" className="@container min-w-0 flex-1">
      <ol className="flex min-w-0 items-center gap-1 text-soft">
        {trail.map(({ label, href }, step) => {
          if (step === trail.length - 1)
            return (
              <li
                key={label}
                aria-current="page"
                className="min-w-0 truncate font-semibold text-ink @max-[5rem]:sr-only"
              >
                {label}
              </li>
            );
          const early = step < trail.length - 2 || !href;
          return (
            <li key={label} className={`flex shrink-0 items-center gap-1 ${early ? "max-desk:hidden" : ""}`}>
              {href ? <Step href={href} label={label} /> : label}
              <span aria-hidden className="max-desk:hidden">
                /
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Step({ href, label }: { href: string; label: string }) {
  return (
    <Link
      href={href}
      className="hover:text-ink hover:underline max-desk:grid max-desk:size-control max-desk:place-items-center"
    >
      <span className="max-desk:sr-only">{label}</span>
      <ChevronLeft aria-hidden size={18} className="desk:hidden" />
    </Link>
  );
}
