import type { z } from "zod";
import type { RecordedRow } from "@/lib/audit/recorded";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { bodyOf } from "@/lib/door/body";
import { type Endpoint, performEndpoint } from "@/lib/door/endpoint";
import { Refusal } from "@/lib/door/result";
import type { Ingested } from "@/lib/evidence/ingest";
import { receive } from "@/lib/evidence/receive";
import { fileNamed } from "@/lib/evidence/schema";
import { discard, keepRow } from "@/lib/evidence/write";
import { latestDay } from "@/lib/matching/days";
import { onScreening } from "@/lib/screenings/mutation";
import { type Inventory, readInventory } from "./inventory/read";
import { largestInventory, tooLarge } from "./inventory/size";
import { inventoryInput } from "./schema";
import { begins, findDevice } from "./write";

const input = inventoryInput.extend(fileNamed);

type Prepared = { file: Ingested; read: Inventory };

const can = "equipment:work";

/** Of the parts that could not be read, so many are named. */
const mostNamed = 20;

/** Adds an inventory of a device: the body of the request is the file, which is kept as it came. The newest one counts. */
export const addInventory: Endpoint<typeof input, Prepared, { id: string }> = {
  can,
  input,
  async prepare({ actor, input: { screeningId, deviceId, takenOn, sha256 }, request }) {
    await findDevice(db(), actor, screeningId, deviceId);
    if (takenOn > latestDay(new Date())) throw new Refusal("invalid", future, { takenOn: future });
    const bytes = await bodyOf(request, largestInventory, tooLarge);
    const read = readInventory(bytes);
    if (!read.ok) throw new Refusal("unreadable", read.reason);
    const { screening } = await db().device.findUniqueOrThrow({
      where: { id: deviceId },
      select: { screening: { select: { candidate: { select: { id: true, wrappedKey: true } } } } },
    });
    const again = new Request(request.url, { method: "POST", body: bytes, headers: lengthOf(bytes) });
    const file = await receive(again, { kind: "inventory", sha256, candidate: screening.candidate });
    return { file, read };
  },
  undo: ({ file }) => discard(file),
  run: ({ prepared, ...turn }) => rowsFor(prepared).run(turn),
  respond: (added) => Response.json(added, { status: 201 }),
};

const future = "Choose a day that is not in the future.";

const rowsFor = ({ file, read }: Prepared) =>
  onScreening({
    can,
    input,
    evenAfter: "ready",
    async run({ actor, tx, now, screening, input: { screeningId, deviceId, takenOn, fileName } }) {
      const device = await findDevice(tx, actor, screeningId, deviceId);
      if (device.what === "token") throw new Refusal("no-tools", "On a token there is nothing to list.");
      const begun = await begins(tx, screeningId, "devices", now);
      const { candidateId } = screening;
      const said = {
        screeningId,
        checkKind: "devices",
        kind: "inventory",
        how: "ours",
        fileName,
        candidateId,
      } as const;
      const evidence = await keepRow(tx, actor, file, said, now);
      const { id, tools } = await tx.inventory.create({
        data: {
          ...{ deviceId, evidenceId: evidence.id, serial: device.serial, takenOn: new Date(takenOn), rows: read.rows },
          ...{ unread: read.unread.length, unreadAt: read.unread.slice(0, mostNamed) },
          ...{ addedById: actor.id, addedAt: now, tools: { create: read.found } },
        },
        include: { tools: { select: { id: true } } },
      });
      const rows: RecordedRow[] = [...begun, ["evidence", evidence.id], ["inventory", id]];
      const event = { name: "device.inventory-added", data: { number: tools.length } } as const;
      return { event, rows: [...rows, ...tools.map((tool) => ["found_tool", tool.id] as const)], data: { id } };
    },
  });

const lengthOf = (bytes: Uint8Array) => ({ "content-length": String(bytes.length) });

/** Adds an inventory that is in memory, the same way an upload goes: for demo data and tests. */
export function storeInventory(
  actor: Actor,
  { bytes, ...said }: z.infer<typeof input> & { bytes: Uint8Array<ArrayBuffer> },
  now = new Date(),
) {
  const headers = lengthOf(bytes);
  const request = new Request("http://localhost/api/inventories", { method: "POST", headers, body: bytes });
  return performEndpoint(addInventory, actor, said, request, now);
}
