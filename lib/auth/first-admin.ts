import { z } from "zod";
import { perform } from "@/lib/door/perform";
import { Refusal } from "@/lib/door/result";
import type { Spec } from "@/lib/door/spec";
import { endLinks, first, newLink, oneAtATime } from "./write";

const inviteFirst: Spec<z.ZodObject, { token: string }, null> = {
  can: "anyone",
  input: z.object({}),
  async run({ tx, now }) {
    await oneAtATime(tx);
    if ((await tx.user.count()) > 0)
      throw new Refusal("has-users", "There are users already; an administrator invites more.");
    const ended = await endLinks(tx, now, first);
    const { id, token } = await newLink(tx, now, 7, { role: "admin" });
    const event = { name: "invitation.created", data: { role: "admin" } } as const;
    return { happened: { stream: "company", event, rows: [["invitation", id], ...ended] }, data: { token } };
  },
};

/** The secret of a one-time link for the first administrator, which ends those made before; refused once anybody has joined. Only the command line calls this. */
export const inviteFirstAdmin = (now = new Date()) => perform(inviteFirst, null, {}, now);
