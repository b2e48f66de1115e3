import { ChevronLeft } from "lucide-react";
import Link from "next/link";

/** Where one is: every step but the last is a link, and a long one gives way to the last. On phones: a way back to the step before, and the last where it can be read. */
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
                className={`min-w-0 truncate font-semibold text-ink @max-[5rem]:sr-only ${trail.length > 2 ? "desk:shrink-0" : ""}`}
              >
                {label}
              </li>
            );
          const early = step < trail.length - 2 || !href;
          const gives = step > 0 && label.length > 8 ? "desk:min-w-16" : "desk:shrink-0";
          return (
            <li
              key={label}
              className={`flex items-center gap-1 ${early ? "shrink-0 max-desk:hidden" : `max-desk:shrink-0 ${gives}`}`}
            >
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
      className="min-w-0 hover:text-ink hover:underline desk:truncate max-desk:grid max-desk:size-control max-desk:place-items-center"
    >
      <span className="max-desk:sr-only">{label}</span>
      <ChevronLeft aria-hidden size={18} className="desk:hidden" />
    </Link>
  );
}
