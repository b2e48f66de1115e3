import type { ReactNode } from "react";
import { buttonClass } from "@/components/ui/button-class";

type DownloadLinkProps = { id: string; look?: "quiet" | "plain"; label?: string; children: ReactNode };

/** The way to an original, which comes as an attachment. No `Link`, because that would read it twice, and each read is recorded. */
export function DownloadLink({ id, look = "quiet", label, children }: DownloadLinkProps) {
  return (
    <a href={`/api/evidence/${id}`} aria-label={label} className={buttonClass(look)}>
      {children}
    </a>
  );
}
