import { Facts } from "@/components/ui/panel";
import { type RecordedTable, rowWords } from "@/lib/audit/recorded";
import type { Entry } from "./entry-row";

type EntryProofProps = { entry: Entry; data: unknown; rows: [table: string, id: string, digest: string][] };

/** What an entry's hash is made of: the hash before, the instant, the data, and what it commits to of each row it recorded. */
export function EntryProof({ entry, data, rows }: EntryProofProps) {
  return (
    <div className="mt-2 mb-1 rounded-control bg-fill px-3 py-2.5 text-sm">
      <Facts
        facts={[
          { name: "Hash", value: <Mono>{entry.hash}</Mono> },
          { name: "Hash before", value: <Mono>{entry.previous}</Mono> },
          { name: "At", value: <Mono>{entry.at.toISOString()}</Mono> },
          { name: "Event", value: <Mono>{entry.event}</Mono> },
          { name: "Data", value: <Mono>{typeof data === "string" ? data : JSON.stringify(data)}</Mono> },
          { name: "Commits to", value: rows.length > 0 ? <Rows rows={rows} /> : "no row" },
        ]}
      />
    </div>
  );
}

function Rows({ rows }: Pick<EntryProofProps, "rows">) {
  return (
    <ul className="flex flex-col gap-1.5">
      {rows.map(([table, id, digest]) => (
        <li key={`${table} ${id}`}>
          {Object.hasOwn(rowWords, table) ? rowWords[table as RecordedTable] : table} <Mono>{id}</Mono>
          <div>
            <Mono>{digest}</Mono>
          </div>
        </li>
      ))}
    </ul>
  );
}

const Mono = ({ children }: { children: string }) => (
  <code className="font-normal break-all text-soft">{children}</code>
);
