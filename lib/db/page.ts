import { z } from "zod";

/** Where one is in a list, as it stands in the address: after or before the row with this id; nowhere is its start. */
export const pageCursor = z.object({
  after: z.uuid().optional().catch(undefined),
  before: z.uuid().optional().catch(undefined),
});

export type PageCursor = z.infer<typeof pageCursor>;

/** Patterns for a place in a list that is no row's id alone: an instant in milliseconds before the year 2287, and an id. */
export const placeParts = { instant: "\\d{1,13}", id: "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}" };

/** What `findMany` needs for a page of `size` rows, beside an order that ends in the id: one row more tells whether the list goes on. */
export function pageOf({ after, before }: PageCursor, size: number) {
  const id = before ?? after;
  return { take: before ? -(size + 1) : size + 1, ...(id && { cursor: { id }, skip: 1 }) };
}

/** The rows of the page, with the ids from which its neighbours begin where there are any. */
export function asPage<Row extends { id: string }>(found: Row[], { after, before }: PageCursor, size: number) {
  const goesOn = found.length > size;
  const rows = before ? found.slice(-size) : found.slice(0, size);
  return {
    rows,
    newer: (before ? goesOn : after !== undefined) ? rows[0]?.id : undefined,
    older: before || goesOn ? rows.at(-1)?.id : undefined,
  };
}
