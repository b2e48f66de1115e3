import { ButtonLink } from "./button";

/** Walks a list by cursor: links only where there is more, and a count in words ("11 of 38"). */
export function Pager({ newer, older, count }: { newer?: string; older?: string; count: string }) {
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
    </nav>
  );
}
