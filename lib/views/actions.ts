"use server";

import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { saveViewInput, viewInput } from "./schema";

/** As many as a rail has room for. */
const most = 20;

/** Keeps the filters of a list under a name, for whoever saves them; a name is kept once. */
export const saveView = action({
  can: "view:save",
  input: saveViewInput,
  async run({ actor, tx, input: { name, room, query }, now }) {
    if ((await tx.savedView.count({ where: { userId: actor.id } })) >= most)
      throw new Refusal("invalid", `You keep ${most} views already. Delete one first.`);
    const data = { userId: actor.id, name, room, query, createdAt: now };
    const { count } = await tx.savedView.createMany({ data, skipDuplicates: true });
    if (count === 0) throw new Refusal("invalid", "Choose another name.", { name: "You have a view of this name." });
    return { happened: null, data: null };
  },
});

/** Lets go of one of the own views. */
export const deleteView = action({
  can: "view:save",
  input: viewInput,
  async run({ actor, tx, input: { viewId } }) {
    const { count } = await tx.savedView.deleteMany({ where: { id: viewId, userId: actor.id } });
    if (count === 0) throw new Refusal("not-found", "This view is not there any more.");
    return { happened: null, data: null };
  },
});
