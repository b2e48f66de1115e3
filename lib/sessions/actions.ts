"use server";

import { findCheck, workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { networkPart } from "@/lib/matching/ip-addresses";
import { onScreening } from "@/lib/screenings/mutation";
import { openIp } from "./keyed";
import { readLines, readTable, sessionsOf } from "./read-log";
import { reassessMet } from "./same-address";
import { seeNetworkInput, sessionsInput } from "./schema";
import { keepSessions } from "./write";

/** So many sessions of one person are a year of them. */
const most = 500;

const nothing = "No line of it can be read. Look at which column holds what.";
const tooMany = `These are more than ${most} sessions. Keep the newest lines of this person alone.`;

/** Adds when the candidate was connected, from a log of one person or typed in. Answers how many are new, and the lines that were not read. */
export const addSessions = action(
  onScreening({
    can: "check:work",
    input: sessionsInput,
    async run({ actor, tx, now, screening, input: { screeningId, origin, log, ...columns } }) {
      const { rows } = await workOn(tx, actor, screeningId, "sessions", now);
      const { lines, problems } = readLines(readTable(log), columns, now);
      if (lines.length === 0) throw new Refusal("invalid", nothing, { log: nothing });
      const seen = sessionsOf(lines);
      if (seen.length > most) throw new Refusal("invalid", tooMany, { log: tooMany });
      const whose = { screeningId, candidate: screening.candidate, origin, enteredById: actor.id };
      const kept = await keepSessions(tx, whose, seen, now);
      return {
        event: { name: "session.added", data: { source: origin, number: kept.length } },
        rows: [...rows, ...kept],
        data: { kept: kept.length, unread: problems.map(({ line }) => line) },
        afterwards: () => reassessMet(screeningId, now),
      };
    },
  }),
);

/** Answers the network in which the address of a session lies, to compliance; that they looked is recorded. Nobody is shown the whole address. */
export const seeSessionNetwork = action(
  onScreening({
    can: "session:network",
    input: seeNetworkInput,
    evenAfter: "ready",
    async run({ actor, tx, screening: { candidate }, input: { screeningId, sessionId } }) {
      await findCheck(tx, actor, screeningId, "sessions");
      const found = await tx.candidateSession.findFirst({ where: { id: sessionId, screeningId } });
      const ip = found?.sealed ? openIp(found.sealed, candidate, sessionId) : null;
      if (ip === null) throw new Refusal("no-address", "No address is kept of this session, or not any more.");
      const event = { name: "session.network-seen", data: { sessionId } } as const;
      return { event, rows: [], data: networkPart(ip) };
    },
  }),
);
