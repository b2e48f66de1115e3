import type { Problem } from "@/lib/sources/reading";

/** What of a file could not be read, each part with its place; nothing where all of it was. */
export function Unread({ title, unread }: { title: string; unread: Problem[] }) {
  if (unread.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 font-medium">{title}</h3>
      <ul className="mt-1 flex flex-col gap-1 text-soft">
        {unread.map(({ path, reason }) => (
          <li key={`${path} ${reason}`} className="wrap-anywhere">
            {path && <span className="font-medium text-ink">{path}: </span>}
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
