import { z } from "zod";

const stored = z.object({ rows: z.array(z.tuple([z.string(), z.string(), z.string()])) }).catchall(z.unknown());

/** What an entry's text holds: its data, and the rows it commits to as table, id and digest. Text that is not of this shape comes back as it is, so that an entry that was changed can still be shown. */
export function entryData(text: string): { data: unknown; rows: [table: string, id: string, digest: string][] } {
  const parsed = stored.safeParse(asJson(text));
  if (!parsed.success) return { data: text, rows: [] };
  const { rows, ...data } = parsed.data;
  return { data, rows };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
