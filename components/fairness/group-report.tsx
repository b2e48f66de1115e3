"use client";

import { DropZone } from "@/components/ui/drop-zone";
import { Notice } from "@/components/ui/notice";
import { usePastedText } from "@/components/ui/pasted-text";
import type { LineProblem } from "@/lib/fairness/read-groups";
import { GroupTable } from "./group-table";
import { useReport } from "./use-report";

/** Takes a list of screenings with their groups, and shows the report over it; nothing of it is kept. */
export function GroupReport() {
  const { report, bring } = useReport();
  usePastedText((text) => bring(new Blob([text])));
  return (
    <>
      <div className="print:hidden">
        <DropZone
          onFiles={([file]) => file && bring(file)}
          accept=".csv,.tsv,.txt,text/csv"
          multiple={false}
          keys="e"
          large={report.is === "waiting"}
        >
          {report.is === "waiting"
            ? "Drop a CSV list, choose one, or paste its cells. The first line names the columns: “screening”, with the id here or in your own system, and “group”."
            : "Another list: drop or choose it, or paste it."}
        </DropZone>
        {report.is === "waiting" && (
          <figure className="mt-3 text-sm text-grey">
            <figcaption>For example:</figcaption>
            <pre className="font-mono">{"screening,group\nA-1042,North\nA-1043,South"}</pre>
          </figure>
        )}
      </div>
      <div aria-live="polite" className="flex flex-col gap-4">
        {report.is === "reading" && <p className="text-soft">The list is read …</p>}
        {report.is === "refused" && (
          <Notice tone="difference" title="There is no report.">
            {report.reason}
            <Problems problems={report.problems} />
          </Notice>
        )}
        {report.is === "there" && <GroupTable lines={report.lines} screenings={report.screenings} />}
      </div>
    </>
  );
}

const most = 50;

function Problems({ problems }: { problems: LineProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-col gap-1">
      {problems.slice(0, most).map(({ number, words }) => (
        <li key={number}>
          Line {number}: {words}
        </li>
      ))}
      {problems.length > most && <li>And {problems.length - most} more.</li>}
    </ul>
  );
}
