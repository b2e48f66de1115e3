import { z } from "zod";
import type { Tx } from "@/lib/db/client";
import { bodyOf } from "@/lib/door/body";
import type { Endpoint } from "@/lib/door/endpoint";
import { wellFormed } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import { visibleTo } from "@/lib/screenings/scope";
import type { Standing } from "./four-fifths";

const ids = z.array(z.string().min(1).max(100)).min(1).max(20_000);
const tooLong = "The list is too long. Split it.";

/**
 * How screenings stand, by their ids or what the employer's own system calls them; null where there is none. It is asked for a report on
 * groups and given no group: the labels stay in the browser. Nothing is kept but that a report was run, over how many.
 */
export const groupStandings: Endpoint<z.ZodObject, string[], { standings: (Standing | null)[] }> = {
  can: "fairness:report",
  input: z.object({}),
  async prepare({ request }) {
    const body = await bodyOf(request, 3 * 1024 * 1024, tooLong);
    return wellFormed(ids, asJson(body.toString("utf8")));
  },
  async run({ actor, tx, prepared }) {
    const known = new Map<string, Standing>();
    for (let at = 0; at < prepared.length; at += atOnce)
      for (const [id, standing] of await read(tx, actor, prepared.slice(at, at + atOnce))) known.set(id, standing);
    const event = { name: "fairness.reported", data: { number: prepared.length } } as const;
    return {
      happened: { stream: "company", event, rows: [] },
      data: { standings: prepared.map((id) => known.get(id) ?? null) },
    };
  },
};

/** PostgreSQL takes some 32,000 values at once, and each id is asked for twice. */
const atOnce = 5_000;

async function read(tx: Tx, actor: Parameters<typeof visibleTo>[0], asked: string[]): Promise<[string, Standing][]> {
  const uuids = asked.filter((id) => z.uuid().safeParse(id).success);
  const found = await tx.screening.findMany({
    where: { AND: [visibleTo(actor), { OR: [{ id: { in: uuids } }, { externalId: { in: asked } }] }] },
    select: {
      ...{ id: true, externalId: true, openDifferences: true, state: true, ending: true },
      decisions: { where: { kind: "ready", gate: "offer" }, select: { id: true }, take: 1 },
    },
  });
  return found.flatMap(({ id, externalId, openDifferences, state, ending, decisions }) => {
    const stopped = ending === "stopped";
    const standing: Standing = {
      open: openDifferences > 0,
      compliance: state === "with-compliance",
      stopped,
      ready: !stopped && (ending === "ready" || decisions.length > 0),
    };
    return [id, externalId].flatMap((name): [string, Standing][] => (name ? [[name, standing]] : []));
  });
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("invalid", "The list of screenings could not be read.");
  }
}
