import type { ReactNode } from "react";
import { ButtonLink } from "./button";

type PagerProps = {
  newer?: string;
  older?: string;
  count: string;
  /** Stands at the end of the line: the keys of the list. */
  aside?: ReactNode;
};

/** Walks a list by cursor: links only where there is more, and a count in words ("11 of 38"). */
export function Pager({ newer, older, count, aside }: PagerProps) {
  return (
    <nav aria-label="Pages" className="flex min-h-control items-center gap-2 text-grey">
      <span>{count}</span>
      {newer && (
        <ButtonLink href={newer} look="plain" rel="prev">
          ‹ Newer
        </ButtonLink>
      )}
      {older && (
        <ButtonLink href={older} look="plain" rel="next">
          Older ›
        </ButtonLink>
      )}
      {aside}
    </nav>
  );
}
