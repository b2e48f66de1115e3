import { Disclosure } from "@/components/ui/disclosure";
import type { Problem } from "@/lib/sources/reading";

/** So many are read at a glance; more would push away what is to be done. */
const atOnce = 5;

/** What of a file could not be read, each part with its place; nothing where all of it was. */
export function Unread({ title, unread }: { title: string; unread: Problem[] }) {
  if (unread.length === 0) return null;
  return (
    <>
      <h3 className="mt-3 mb-1 font-medium">{title}</h3>
      <Problems unread={unread.slice(0, atOnce)} />
      {unread.length > atOnce && (
        <Disclosure label={`${unread.length - atOnce} more`}>
          <Problems unread={unread.slice(atOnce)} />
        </Disclosure>
      )}
    </>
  );
}

const Problems = ({ unread }: { unread: Problem[] }) => (
  <ul className="flex flex-col gap-1 text-soft">
    {unread.map(({ path, reason }) => (
      <li key={`${path} ${reason}`} className="wrap-anywhere">
        {path && <span className="font-medium text-ink">{path}: </span>}
        {reason}
      </li>
    ))}
  </ul>
);
