import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { decideWaiver, proposeWaiver } from "@/lib/waivers/actions";
import { done } from "../done";
import type { Case } from "../scene";

/** The recruiter proposes not to do a check; `until` is its last day, and none means for as long as the screening. */
export async function proposesWaiver(on: Case, when: Date, kind: string, reason: string, until = "") {
  await done(
    perform(proposeWaiver, on.recruiter, { screeningId: on.screeningId, kind, reason, upTo: "", until }, when),
  );
}

/** Compliance grants the waiver that waits. */
export async function grantsWaiver(on: Case, when: Date, reason: string) {
  const { screeningId, company } = on;
  const { id: waiverId } = await db().waiver.findFirstOrThrow({ where: { screeningId, decision: null } });
  const input = { screeningId, waiverId, decision: "granted", reason } as const;
  await done(perform(decideWaiver, company.colleague("Hana Sato"), input, when));
}
