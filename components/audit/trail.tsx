import Link from "next/link";
import { RowKeys } from "@/components/frame/row-keys";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { AboveRow, Table } from "@/components/ui/table";
import type { TrailRow } from "@/lib/audit/queries/trail";
import type { TrailFilter } from "@/lib/audit/schema";
import { EntryRow } from "./entry-row";
import { historyAddress } from "./history-address";

type TrailProps = {
  filter: TrailFilter;
  rows: TrailRow[];
  newer?: string;
  older?: string;
  count: string;
  /** How many screenings were looked at, where a name is that of more. */
  cut: string | null;
};

/** The entries of every stream in words, newest first, each with whose screening it belongs to. */
export function Trail({
  filter: { after: _after, before: _before, ...filter },
  rows,
  newer,
  older,
  count,
  cut,
}: TrailProps) {
  const address = (more: TrailFilter) => historyAddress("/audit", { ...filter, ...more });
  const only = ({ stream }: TrailRow) => (filter.of ? undefined : address({ of: stream, q: undefined }));
  if (rows.length === 0)
    return (
      <EmptyState next={<ButtonLink href="/audit">Show every entry</ButtonLink>}>
        There is nothing of this kind in the audit trail.
      </EmptyState>
    );
  return (
    <>
      {cut && (
        <p className="text-soft">
          Many candidates are called so: these are entries of their newest {cut} screenings. Write more of the name, or
          choose one screening in a row, to see all of it.
        </p>
      )}
      <Table caption="Entries, newest first" head={["Entry", "When (UTC)", "Who", "What happened", "Screening"]}>
        {rows.map((row) => (
          <EntryRow
            key={`${row.stream} ${row.number}`}
            entry={row}
            open={false}
            screening={<Whose {...row} only={only(row)} />}
          />
        ))}
      </Table>
      <Pager
        newer={newer && address({ before: newer })}
        older={older && address({ after: older })}
        count={`${rows.length} of ${count}`}
        aside={<RowKeys />}
      />
    </>
  );
}

/** Whose screening it is, and the way to its entries alone where others are shown too. */
function Whose({ stream, screening, only }: TrailRow & { only: string | undefined }) {
  if (!screening) return <span className="text-grey max-desk:hidden">–</span>;
  return (
    <AboveRow>
      <Link href={`/screenings/${stream}/history`} prefetch={false} className="block min-h-6 hover:underline">
        {screening}
      </Link>
      {only && (
        <Link href={only} prefetch={false} className="block min-h-6 text-sm text-grey hover:underline">
          Only this screening
        </Link>
      )}
    </AboveRow>
  );
}
