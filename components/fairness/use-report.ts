"use client";

import { useRef, useState } from "react";
import type { GroupLine, Standing } from "@/lib/fairness/four-fifths";
import type { GroupRow, LineProblem } from "@/lib/fairness/read-groups";

export type Report =
  | { is: "waiting" }
  | { is: "reading" }
  | { is: "refused"; reason: string; problems: LineProblem[] }
  | { is: "there"; lines: GroupLine[]; screenings: number };

const refused = (reason: string, problems: LineProblem[] = []): Report => ({ is: "refused", reason, problems });
const mend = "Nothing was counted. Mend these lines, then bring the list again.";

/** Makes the report of a list here in the browser; only the ids of its screenings are asked about. */
export function useReport() {
  const [report, setReport] = useState<Report>({ is: "waiting" });
  const latest = useRef(0);

  async function bring(bytes: Blob) {
    const turn = ++latest.current;
    setReport({ is: "reading" });
    const made = await reportOf(bytes).catch(() => refused("The report could not be made. Bring the list again."));
    if (turn === latest.current) setReport(made);
  }
  return { report, bring };
}

async function reportOf(bytes: Blob): Promise<Report> {
  // What reads lists is loaded with the first of them.
  const [{ decode, largestList }, { readList }, { readGroups, unknownLines }, { fourFifthsTable }] = await Promise.all([
    import("@/lib/imports/decode"),
    import("@/lib/imports/read-list"),
    import("@/lib/fairness/read-groups"),
    import("@/lib/fairness/four-fifths"),
  ]);
  if (bytes.size > largestList) return refused("The list is larger than 10 MB. Split it.");
  const decoded = decode(new Uint8Array(await bytes.arrayBuffer()));
  if (!decoded.ok) return refused(decoded.reason);
  const reading = await readList(decoded.text);
  if (!reading.ok) return refused(reading.reason);
  const groups = readGroups(reading.list);
  if (!groups.ok) return refused(groups.reason);
  const { rows, problems } = groups;
  if (problems.length > 0) return refused(mend, problems);
  const answer = await askFor(rows);
  if (!answer.ok) return refused(answer.message);
  const { standings } = answer;
  const unknown = unknownLines(
    rows,
    standings.map((standing) => standing !== null),
  );
  if (unknown.length > 0) return refused(mend, unknown);
  const known = rows.flatMap(({ group }, at) => {
    const standing = standings[at];
    return standing ? [{ group, standing }] : [];
  });
  return { is: "there", lines: fourFifthsTable(known), screenings: rows.length };
}

type Answer = { ok: true; standings: (Standing | null)[] } | { ok: false; message: string };

async function askFor(rows: GroupRow[]): Promise<Answer> {
  const response = await fetch("/api/fairness", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(rows.map(({ id }) => id)),
  });
  const body = await response.json();
  return response.ok ? { ok: true, standings: body.standings } : { ok: false, message: body.message };
}
