import { z } from "zod";
import { clientAddress } from "@/lib/auth/client-address";
import { bodyOf } from "@/lib/door/body";
import { perform } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { env } from "@/lib/env";
import { linkInput } from "@/lib/passkeys/schema";
import { findSession } from "@/lib/passkeys/write";
import { reassess } from "@/lib/risk/write";
import { reassessMet } from "./same-address";
import { keepSessions, keepsSessions } from "./write";

/** Far more than a page of ours sends. */
const longest = 1000;

const told = linkInput.extend({
  minutes: z.int().min(-720).max(840).describe("The clock of the device, east of UTC."),
});
const seen = told.extend({ address: z.string().nullable() });

/**
 * Keeps that a candidate is connected who was told so on the page of their link and goes on: by the address that our proxy names, and
 * what their clock is set to against the place claimed. Only while the link works, and once for each link; whoever has none, or sends
 * more than such a page does, leaves nothing behind. Answers 204 whether it was kept or not wanted.
 */
export async function keepFromLink(request: Request, now = new Date()): Promise<Response> {
  if (request.headers.get("origin") !== env().BONAFIDE_URL) return new Response(null, { status: 403 });
  const read = told.safeParse(await bodyAsJson(request));
  if (!read.success) return new Response(null, { status: 400 });
  const header = env().BONAFIDE_ADDRESS_HEADER;
  const named = clientAddress((header && request.headers.get(header)) ?? undefined);
  // Of an IPv6 address the /64 is known, and an address in it stands for all of them.
  const address = named?.replace("/64", "") ?? null;
  const result = await perform(keeping, null, { ...read.data, address }, now);
  return new Response(null, { status: result.ok ? 204 : 404 });
}

async function bodyAsJson(request: Request): Promise<unknown> {
  try {
    return JSON.parse((await bodyOf(request, longest, "")).toString("utf8"));
  } catch (problem) {
    if (problem instanceof Refusal || problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/** Reached from here alone: the address is what our proxy says, and never what a page does. */
const keeping: Spec<typeof seen, null, null> = {
  can: "anyone",
  input: seen,
  async run({ tx, now, input: { token, minutes, address } }) {
    const { id: linkId, screeningId, screening } = await findSession(tx, token, now);
    const again = (await tx.candidateSession.count({ where: { linkId } })) > 0;
    if (again || !(await keepsSessions(tx, screeningId, now))) return { happened: null, data: null };
    const candidate = await tx.candidate.findUniqueOrThrow({ where: { id: screening.candidateId } });
    const whose = { screeningId, candidate, origin: "passkey-link", linkId } as const;
    const kept = await keepSessions(tx, whose, [{ at: now, address, clock: { minutes } }], now);
    const rows = [...kept, ...(await reassess(tx, null, screeningId, now))];
    const event = { name: "session.added", data: { source: "passkey-link", number: kept.length } } as const;
    const afterwards = () => reassessMet(screeningId, now);
    return { happened: { stream: screeningId, event, rows }, data: null, afterwards };
  },
};
