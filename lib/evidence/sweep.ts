import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { subDays } from "date-fns";
import { db } from "@/lib/db/client";
import { removeBlob } from "./storage";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Removes blobs older than a day that no row refers to: what an upload left that was killed between its bytes and its row.
 * Looks at about `most` files, from a random folder on, so that in the course of many starts all are seen. Returns how many
 * were removed: none when no file at all belongs to this database, since then they are probably another's.
 */
export async function sweepOrphans(dir: string, now: Date, most = 10_000) {
  const old = await blobsBefore(dir, subDays(now, 1), most);
  const orphans = await withoutRow(old);
  if (orphans.length === old.length) return 0;
  for (const { id } of orphans) await removeBlob(dir, id);
  return orphans.length;
}

async function blobsBefore(dir: string, before: Date, most: number) {
  const folders = (await readdir(dir)).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const start = Math.floor(Math.random() * folders.length);
  const found: string[] = [];
  for (const folder of [...folders.slice(start), ...folders.slice(0, start)]) {
    if (found.length >= most) break;
    for (const name of (await readdir(join(dir, folder))).filter((name) => uuid.test(name))) {
      const { mtime } = await stat(join(dir, folder, name));
      if (mtime < before) found.push(name);
    }
  }
  return found;
}

const withoutRow = (blobIds: string[]) => db().$queryRaw<{ id: string }[]>`
  SELECT id FROM unnest(${blobIds}::uuid[]) AS blob (id)
  WHERE NOT EXISTS (SELECT FROM evidence WHERE "blobId" = blob.id OR "thumbnailId" = blob.id)
    AND NOT EXISTS (SELECT FROM picture WHERE "blobId" = blob.id)`;
