import { workOn } from "@/lib/checks/write";
import type { Endpoint } from "@/lib/door/endpoint";
import { discard, keepRow } from "@/lib/evidence/write";
import { onScreening } from "@/lib/screenings/mutation";
import { reassessAlike } from "@/lib/texts/same-text";
import { importMailInput, type ReceivedMail, readBefore, receiveMail } from "./receive";
import { keepMessages } from "./write";

/** What somebody who sent mail is told. */
export type ImportedMail = { messages: number; wishes: number; left: number; unread: number; known: number };

/**
 * Takes a mail, a mailbox or a pasted text in: what is the candidate's becomes evidence, and every message of it that was not read before
 * is read for wishes to go on elsewhere. Whoever a mailbox also belongs to: their messages are neither read nor kept.
 */
export const importMail: Endpoint<typeof importMailInput, ReceivedMail, ImportedMail> = {
  can: "check:work",
  input: importMailInput,
  prepare: ({ actor, input, request }) => receiveMail(actor, input, request),
  undo: ({ file }) => discard(file),
  run: ({ prepared, ...turn }) => keeping(prepared).run(turn),
  respond: (imported) => Response.json(imported, { status: 201 }),
};

const keeping = ({ file, messages, left, unread }: ReceivedMail) =>
  onScreening({
    can: "check:work",
    input: importMailInput,
    async run({ actor, tx, now, input: { screeningId, fileName }, screening: { candidateId } }) {
      const { rows } = await workOn(tx, actor, screeningId, "channels", now);
      const said = { screeningId, candidateId, kind: "correspondence", checkKind: "channels", fileName } as const;
      const { id } = await keepRow(tx, actor, file, { ...said, how: "candidate" }, now);
      const kept = await keepMessages(tx, { screeningId, evidenceId: id, messages, now });
      if (kept.messages === 0) throw readBefore();
      const counted = { messages: kept.messages, wishes: kept.wishes, left };
      return {
        event: { name: "correspondence.read", data: counted } as const,
        rows: [...rows, ["evidence", id], ...kept.rows],
        data: { ...counted, unread, known: messages.length - kept.messages },
        afterwards: () => reassessAlike(screeningId, now),
      };
    },
  });
