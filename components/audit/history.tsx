import { RowKeys } from "@/components/frame/row-keys";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterChip } from "@/components/ui/filter-chip";
import { Pager } from "@/components/ui/pager";
import { Table } from "@/components/ui/table";
import type { HistoryFilter } from "@/lib/audit/schema";
import type { Finding } from "@/lib/audit/verify";
import { type Entry, EntryRow } from "./entry-row";
import { familyWords } from "./event-families";
import { FindingNotice } from "./finding-notice";
import { historyAddress } from "./history-address";

type HistoryProps = {
  /** The path of the page. */
  base: string;
  filter: HistoryFilter;
  history: {
    rows: Entry[];
    newer?: number;
    older?: number;
    /** How many entries the filter lets through. */
    shown: number;
    families: string[];
    people: { id: string; name: string }[];
    verified: { finding: Finding; milliseconds: number } | null;
  };
};

/** A stream of the audit trail in words, newest first, with what verifying it found. */
export function History({ base, filter: { family, by, entry }, history }: HistoryProps) {
  const { rows, newer, older, shown, families, people, verified } = history;
  const address = (more: HistoryFilter) => historyAddress(base, { family, by, ...more });
  const byFamily = families.map((id) => ({ id, label: familyWords(id).label }));
  const byPerson = people.map(({ id, name }) => ({ id, label: name }));
  return (
    <div className="flex flex-col gap-3">
      <div role="status" className="empty:hidden">
        {verified && <FindingNotice base={base} {...verified} />}
      </div>
      <div className="flex flex-wrap gap-2">
        <FilterChip label="Event" choices={choices(byFamily, family, (id) => address({ family: id }))} />
        <FilterChip label="Person" choices={choices(byPerson, by, (id) => address({ by: id }))} />
      </div>
      {rows.length > 0 ? (
        <Table caption="Entries, newest first" head={["Entry", "When (UTC)", "Who", "What happened"]}>
          {rows.map((row) => (
            <EntryRow key={row.number} entry={row} open={row.number === entry} />
          ))}
        </Table>
      ) : (
        <EmptyState next={<ButtonLink href={base}>Show every entry</ButtonLink>}>
          There is nothing of this kind in this history.
        </EmptyState>
      )}
      <Pager
        newer={newer ? address({ before: newer }) : undefined}
        older={older ? address({ after: older }) : undefined}
        count={`${rows.length} of ${shown.toLocaleString("en")}`}
        aside={<RowKeys />}
      />
    </div>
  );
}

/** Any, or one of a list. */
export function choices(
  list: { id: string; label: string }[],
  chosen: string | undefined,
  href: (id: string | undefined) => string,
) {
  return [
    { label: "any", href: href(undefined), current: !chosen },
    ...list.map(({ id, label }) => ({ label, href: href(id), current: id === chosen })),
  ];
}

/** Asks for a verification of the whole stream, whatever of it is shown. */
export function VerifyLink({ base, filter: { family, by } }: Pick<HistoryProps, "base" | "filter">) {
  return (
    <ButtonLink href={historyAddress(base, { family, by, verify: "yes" })} prefetch={false} look="primary" keys="v">
      Verify
    </ButtonLink>
  );
}
