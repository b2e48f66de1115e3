"use server";

import { addHours } from "date-fns";
import { workOn } from "@/lib/checks/write";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { visibleTo } from "@/lib/evidence/scope";
import { applicationClaims } from "@/lib/screenings/application";
import { onScreening } from "@/lib/screenings/mutation";
import { profileLabel } from "./profile";
import { profileInput, stateInput } from "./schema";
import { addSource } from "./write";

/** Adds a document, or where the candidate asks equipment to be sent, as a source; an earlier one of the kind stays, marked. */
export const stateSource = action(
  onScreening({
    can: "check:work",
    input: stateInput,
    async run({ actor, tx, now, input }) {
      const { screeningId, source: kind, details } = input;
      const { rows } = await workOn(tx, actor, screeningId, "shipping-address", now);
      const evidenceId = "evidenceId" in input ? input.evidenceId : undefined;
      const evidence = { AND: [{ id: evidenceId, screeningId }, visibleTo(actor)] };
      if (evidenceId && !(await tx.evidence.findFirst({ where: evidence })))
        throw new Refusal("not-found", "This evidence is not part of the screening, or not yours to see.");
      const claims = (["name", "address"] as const).flatMap((attribute) => {
        const text = attribute in input ? (input as Record<string, unknown>)[attribute] : undefined;
        return typeof text === "string" ? [{ attribute, value: text, text, path: attribute }] : [];
      });
      const added = await addSource(tx, { screeningId, kind, details, evidenceId, statedById: actor.id, claims, now });
      return {
        event: { name: "source.added", data: { source: kind } },
        rows: [...rows, ...added.rows],
        data: { sourceId: added.sourceId },
      };
    },
  }),
);

/** Adds what a profile states; an earlier state of the same page stays, marked. */
export const addProfile = action(
  onScreening({
    can: "check:work",
    input: profileInput,
    async run({ actor, tx, now, input: { screeningId, details, evidenceId, name, ...stated } }) {
      const { rows } = await workOn(tx, actor, screeningId, "profiles", now);
      const future = "This day has not come yet.";
      if (details.seen > latestDay(now)) throw new Refusal("invalid", future, { "details.seen": future });
      const evidence = { AND: [{ id: evidenceId, screeningId }, visibleTo(actor)] };
      if (evidenceId && !(await tx.evidence.findFirst({ where: evidence })))
        throw new Refusal("not-found", "This picture is not part of the screening, or not yours to see.");
      const claims = applicationClaims({ ...stated, name: name ?? "", address: null, references: [] });
      const label = profileLabel(details);
      const source = { screeningId, kind: "profile", label, details, evidenceId, statedById: actor.id, claims, now };
      const added = await addSource(tx, source);
      return {
        event: { name: "source.added", data: { source: "profile" } },
        rows: [...rows, ...added.rows],
        data: { sourceId: added.sourceId },
      };
    },
  }),
);

/** The day it is where days begin first. */
const latestDay = (now: Date) => addHours(now, 14).toISOString().slice(0, 10);
