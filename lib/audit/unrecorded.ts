import { z } from "zod";
import type { Tx } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { companyTables, type RecordedTable, rowWords } from "./recorded";

/** The table of a row that belongs to a stream though no entry of it recorded the row; null when there is none. */
export async function unrecordedRow(tx: Tx, stream: string): Promise<RecordedTable | null> {
  // A stream of another name is no screening's, and whoever may add entries can begin one.
  if (stream !== "company" && !z.guid().safeParse(stream).success) return null;
  const looks = stream === "company" ? ofCompany : ofScreening(stream);
  const unrecorded = looks.map(
    ({ table, belongs }) => Prisma.sql`
    (SELECT ${table} AS "table" FROM ${Prisma.raw(`"${table}"`)} t WHERE ${belongs} AND NOT EXISTS
      (SELECT FROM audit_commitment c WHERE c."table" = ${table} AND c."rowId" = t.id AND c.stream = ${stream}) LIMIT 1)`,
  );
  const [found] = await tx.$queryRaw<{ table: RecordedTable }[]>`${Prisma.join(unrecorded, " UNION ALL ")} LIMIT 1`;
  return found?.table ?? null;
}

type Look = { table: RecordedTable; belongs: Prisma.Sql };

const ofCompany: Look[] = companyTables.map((table) => ({ table, belongs: Prisma.sql`TRUE` }));

/** Of a candidate only the first screening records the row, which says nothing without one. */
const elsewhere: readonly RecordedTable[] = [...companyTables, "candidate"];

function ofScreening(id: string): Look[] {
  const own = Prisma.sql`"screeningId" = ${id}::uuid`;
  const ofDevice = Prisma.sql`t."deviceId" IN (SELECT id FROM device WHERE ${own})`;
  const ofShipment = Prisma.sql`t."shipmentId" IN (SELECT id FROM shipment WHERE ${own})`;
  const otherwise: Partial<Record<RecordedTable, Prisma.Sql>> = {
    screening: Prisma.sql`t.id = ${id}::uuid`,
    completion: Prisma.sql`t."checkId" IN (SELECT id FROM "check" WHERE ${own})`,
    challenge: Prisma.sql`t."interviewId" IN (SELECT id FROM interview WHERE ${own})`,
    device_change: ofDevice,
    device_exception: ofDevice,
    inventory: ofDevice,
    found_tool: Prisma.sql`t."inventoryId" IN (SELECT i.id FROM inventory i JOIN device d ON d.id = i."deviceId" WHERE d.${own})`,
    shipment_device: ofShipment,
    shipment_change: ofShipment,
  };
  const tables = (Object.keys(rowWords) as RecordedTable[]).filter((table) => !elsewhere.includes(table));
  return tables.map((table) => ({ table, belongs: otherwise[table] ?? own }));
}
