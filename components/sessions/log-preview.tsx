"use client";

import { useMemo } from "react";
import { counted } from "@/lib/matching/counted";
import { type Log, readLines, sessionsOf } from "@/lib/sessions/read-log";

/** As many as one reads; all of them are lines of the log. */
const most = 10;

type Props = { table: Log; time: string; address: string; clock: string };

/** What can be read of a log with these columns, and why other lines cannot, by their number. Nothing has been sent yet. */
export function LogPreview({ table, time, address, clock }: Props) {
  const read = useMemo(() => {
    if (time === "" || table.rows.length === 0) return null;
    const columns = { time: Number(time), address: orNone(address), clock: orNone(clock) };
    const { lines, problems } = readLines(table, columns, new Date());
    return { count: sessionsOf(lines).length, problems };
  }, [table, time, address, clock]);
  if (!read) return null;
  const { count, problems } = read;
  return (
    <div role="status" className="flex flex-col gap-1">
      <p>
        {counted(count, "session")} can be read
        {problems.length > 0 && `, and ${counted(problems.length, "line")} cannot`}.
      </p>
      {problems.length > 0 && (
        <ul className="text-soft">
          {problems.slice(0, most).map(({ line, words }) => (
            <li key={line}>
              Line {line}: {words}
            </li>
          ))}
          {problems.length > most && <li>and {problems.length - most} more.</li>}
        </ul>
      )}
    </div>
  );
}

const orNone = (column: string) => (column === "" ? null : Number(column));
