import { Facts } from "@/components/ui/panel";
import { entryData } from "@/lib/audit/entry-data";
import { type RecordedTable, rowWords } from "@/lib/audit/recorded";

/** An entry's parts as they are stored; `at` as ISO 8601, `stored` the text that is hashed. */
export type Proof = { hash: string; previous: string; at: string; event: string; stored: string };

/** What an entry's hash is made of: the hash before, the instant, the data, and what it commits to of each row it recorded. */
export function EntryProof({ hash, previous, at, event, stored }: Proof) {
  const { data, rows } = entryData(stored);
  return (
    <div className="mt-2 mb-1 rounded-control bg-fill px-3 py-2.5 text-sm">
      <Facts
        facts={[
          { name: "Hash", value: <Mono>{hash}</Mono> },
          { name: "Hash before", value: <Mono>{previous}</Mono> },
          { name: "At", value: <Mono>{at}</Mono> },
          { name: "Event", value: <Mono>{event}</Mono> },
          { name: "Data", value: <Mono>{typeof data === "string" ? data : JSON.stringify(data)}</Mono> },
          { name: "Commits to", value: rows.length > 0 ? <Rows rows={rows} /> : "no row" },
        ]}
      />
    </div>
  );
}

function Rows({ rows }: Pick<ReturnType<typeof entryData>, "rows">) {
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
