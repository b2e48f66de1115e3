"use client";

import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";
import type { RowProblem } from "@/lib/imports/check-rows";
import type { List } from "@/lib/imports/read-list";

/** As many as one reads; all of them are in the file. */
const most = 20;

/** What is wrong in which row, and all of it as a file in which it can be mended. */
export function ListProblems({ list, problems }: { list: List; problems: RowProblem[] }) {
  async function download() {
    const { problemList } = await import("@/lib/imports/problem-list");
    // The mark tells spreadsheets that it is UTF-8.
    save(new Blob(["\uFEFF", problemList(list, problems)], { type: "text/csv" }), "rows to mend.csv");
  }
  return (
    <Panel title="Rows that cannot be imported" aside={<Button onClick={download}>Download as CSV</Button>}>
      <ul className="flex flex-col gap-1">
        {problems.slice(0, most).map(({ number, column, words }) => (
          <li key={`${number} ${column} ${words}`} className="flex gap-3">
            <span className="min-w-16 shrink-0 text-grey tabular-nums">Row {number}</span>
            <span>
              {column && <strong className="font-medium">{column}: </strong>}
              {words}
            </span>
          </li>
        ))}
      </ul>
      {problems.length > most && (
        <p className="mt-2 text-grey">and {(problems.length - most).toLocaleString("en")} more, in the file.</p>
      )}
    </Panel>
  );
}

function save(file: Blob, name: string) {
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
}
