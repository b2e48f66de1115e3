import { columns, type ListUse, type Mapping } from "./columns";
import type { List, RawRow } from "./read-list";
import { cellsOf, listRow, type RowCells, rowKey, staffRow } from "./row";

/** Why a row is not imported, by the column it is about; empty when it is the whole row. */
export type RowProblem = { number: number; column: string; words: string };

/** A row that can be imported. */
export type GoodRow = { number: number; cells: RowCells; key: string };

export type CheckedRows = { good: GoodRow[]; problems: RowProblem[] };

/** What the columns of a list hold, and what it is imported for. */
type Reading = { mapping: Mapping; use: ListUse };

/** Looks at rows of a list with the schema of the server; `firsts` remembers the rows before, so that a second like one of them is found. */
export function checkRows(
  heads: List["heads"],
  rows: readonly RawRow[],
  { mapping, use }: Reading,
  firsts: Map<string, number>,
) {
  const good: GoodRow[] = [];
  const problems: RowProblem[] = [];
  for (const row of rows) {
    const checked = checkRow(heads, row, { mapping, use });
    if (Array.isArray(checked)) problems.push(...checked);
    else if (firsts.has(checked.key))
      problems.push({ number: row.number, column: "", words: `This is the same as row ${firsts.get(checked.key)}.` });
    else {
      firsts.set(checked.key, row.number);
      good.push(checked);
    }
  }
  return { good, problems };
}

function checkRow(
  heads: string[],
  { number, cells, broken }: RawRow,
  { mapping, use }: Reading,
): GoodRow | RowProblem[] {
  if (broken) return [{ number, column: "", words: broken }];
  if (cells.length !== heads.length)
    return [{ number, column: "", words: `This row has ${count(cells)} where the head has ${heads.length}.` }];
  const held = cellsOf(cells, mapping);
  const parsed = (use === "staff" ? staffRow : listRow).safeParse(held);
  if (parsed.success) return { number, cells: held, key: rowKey(parsed.data) };
  return parsed.error.issues.map(({ path, message }) => ({ number, column: titleOf(path[0]), words: message }));
}

const count = ({ length }: string[]) => (length === 1 ? "1 cell" : `${length} cells`);

/** What the column of a path is called. */
export const titleOf = (path: unknown) => columns.find(({ id }) => id === path)?.title ?? "";
