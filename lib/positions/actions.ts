"use server";

import type { Tx } from "@/lib/db/client";
import type { PolicyVersion } from "@/lib/db/generated/client";
import { action } from "@/lib/door/action";
import { Refusal } from "@/lib/door/result";
import { usualChallenges } from "@/lib/interviews/challenges";
import { isForPlace } from "@/lib/policy/for-place";
import { whyNotThere } from "@/lib/policy/law";
import { placeName } from "@/lib/policy/places";
import { policyChecks } from "@/lib/policy/schema";
import { reassessScreenings } from "./reassess";
import {
  advertisementInput,
  assignPeopleInput,
  createPositionInput,
  movePositionInput,
  placeOfWorkInput,
  positionInput,
} from "./schema";

/** Adds a job to fill, with who works on it and the policy its screenings will follow. */
export const createPosition = action({
  can: "position:write",
  input: createPositionInput,
  async run({ tx, input: { recruiterIds, ...position }, now }) {
    await refuseOthers(tx, position.managerId, recruiterIds);
    await needPolicy(tx, position.policyVersionId, position.jurisdiction);
    const { id: positionId } = await tx.position.create({
      data: {
        ...position,
        challenges: position.challenges ?? usualChallenges(position.accessLevel),
        createdAt: now,
        recruiters: { create: distinct(recruiterIds) },
      },
    });
    const { managerId } = position;
    const event = { name: "position.created", data: { positionId, managerId, recruiterIds } } as const;
    return { happened: { stream: "company", event, rows: [["position", positionId]] }, data: { positionId } };
  },
});

/**
 * Changes who recruits for a position and who decides; what the people before them did stays. Of a closed one too: whoever was hired
 * for it is looked at again.
 */
export const assignPeople = action({
  can: "position:write",
  input: assignPeopleInput,
  async run({ tx, input: { positionId, managerId, recruiterIds } }) {
    await refuseOthers(tx, managerId, recruiterIds);
    // The update comes first: it locks the row, so that two changes at once end as one of them and not as a mixture.
    const { count } = await tx.position.updateMany({ where: { id: positionId }, data: { managerId } });
    if (count === 0) throw new Refusal("not-found", "This position is not there.");
    await tx.positionRecruiter.deleteMany({ where: { positionId } });
    await tx.positionRecruiter.createMany({ data: distinct(recruiterIds).map((row) => ({ ...row, positionId })) });
    const event = { name: "position.assigned", data: { positionId, managerId, recruiterIds } } as const;
    return { happened: { stream: "company", event, rows: [["position", positionId]] }, data: null };
  },
});

/** Says whose law holds where a position works; its open screenings are assessed again under it. Refused where its policy cannot be followed. */
export const setPlaceOfWork = action({
  can: "position:write",
  input: placeOfWorkInput,
  async run({ tx, input: { positionId, jurisdiction }, now }) {
    const data = { jurisdiction };
    const [position] = await tx.position.updateManyAndReturn({ where: { id: positionId, closedAt: null }, data });
    if (!position) throw new Refusal("position-closed", "This position is not there, or is closed already.");
    const policy = await tx.policyVersion.findUniqueOrThrow({ where: { id: position.policyVersionId } });
    const no = whyNotThere(policyChecks.parse(policy.checks), jurisdiction);
    if (no) throw new Refusal("not-lawful-there", `Its policy cannot be followed there. ${no}`, { jurisdiction: no });
    const event = { name: "position.place-said", data: { positionId } } as const;
    return {
      happened: { stream: "company", event, rows: [["position", positionId]] },
      data: null,
      afterwards: () => reassessScreenings(positionId, now),
    };
  },
});

/** Keeps what a position is advertised with: what candidates repeat of it, in texts that come in from now on, is not their own. */
export const setAdvertisement = action({
  can: "position:write",
  input: advertisementInput,
  async run({ tx, input: { positionId, advertisement } }) {
    const { count } = await tx.position.updateMany({
      where: { id: positionId, closedAt: null },
      data: { advertisement },
    });
    if (count === 0) throw new Refusal("position-closed", "This position is not there, or is closed already.");
    const event = { name: "position.advertised", data: { positionId } } as const;
    return { happened: { stream: "company", event, rows: [["position", positionId]] }, data: null };
  },
});

/** Lets a position go on under another policy version, with a reason; screenings that were opened for it keep theirs. */
export const movePosition = action({
  can: "position:write",
  input: movePositionInput,
  async run({ actor, tx, input: { positionId, policyVersionId: toId, reason }, now }) {
    // Whoever opens a screening at this moment is waited for, and gets the one version or the other.
    await tx.$executeRaw`SELECT id FROM position WHERE id = ${positionId}::uuid FOR UPDATE`;
    const position = await tx.position.findFirst({ where: { id: positionId, closedAt: null } });
    if (!position) throw new Refusal("position-closed", "This position is not there, or is closed already.");
    const { policyVersionId: fromId, jurisdiction } = position;
    if (fromId === toId) throw new Refusal("same-policy", "This position has that policy already.");
    await needNewest(tx, await needPolicy(tx, toId, jurisdiction));
    await tx.position.update({ where: { id: positionId }, data: { policyVersionId: toId } });
    const { id } = await tx.policyMove.create({ data: { positionId, fromId, toId, reason, byId: actor.id, at: now } });
    const event = { name: "position.policy-changed", data: { positionId, fromId, toId } } as const;
    const rows = [["position", positionId] as const, ["policy_move", id] as const];
    return { happened: { stream: "company", event, rows }, data: null };
  },
});

/** Refuses a policy version that has a newer one. */
async function needNewest(tx: Tx, { policyId, number }: PolicyVersion) {
  if (await tx.policyVersion.findFirst({ where: { policyId, number: { gt: number } } }))
    throw no("newer-version", "This policy has a newer version by now. Load the page again, then choose it.");
}

/** The policy version a position is to follow; refused when it is not there, is for work elsewhere, or asks what the law there forbids. */
async function needPolicy(tx: Tx, id: string, jurisdiction: string) {
  const version = await tx.policyVersion.findUnique({ where: { id } });
  if (!version) throw no("no-policy", "This policy is not there any more. Choose another.");
  if (!isForPlace(version.places, jurisdiction))
    throw no("other-place", `This policy is for work in ${version.places.map(placeName).join(", ")}.`);
  const why = whyNotThere(policyChecks.parse(version.checks), jurisdiction);
  if (why) throw no("not-lawful-there", `This policy cannot be followed there. ${why}`);
  return version;
}

const no = (code: string, words: string) => new Refusal(code, words, { policyVersionId: words });

/** Takes no new candidates for a position, for good; its open screenings go on until each of them ends. */
export const closePosition = action({
  can: "position:write",
  input: positionInput,
  async run({ tx, input: { positionId }, now }) {
    const { count } = await tx.position.updateMany({
      where: { id: positionId, closedAt: null },
      data: { closedAt: now },
    });
    if (count === 0) throw new Refusal("position-closed", "This position is not there, or is closed already.");
    const event = { name: "position.closed", data: { positionId } } as const;
    return { happened: { stream: "company", event, rows: [["position", positionId]] }, data: null };
  },
});

const distinct = (userIds: string[]) => [...new Set(userIds)].map((userId) => ({ userId }));

/** Refuses people whose role is another by now, or who are disabled. */
async function refuseOthers(tx: Tx, managerId: string, recruiterIds: string[]) {
  const people = await tx.user.findMany({
    where: { id: { in: [managerId, ...recruiterIds] }, disabledAt: null },
    select: { id: true, role: true },
  });
  const roleOf = new Map(people.map(({ id, role }) => [id, role]));
  const fields: Record<string, string> = {};
  if (roleOf.get(managerId) !== "hiring-manager")
    fields.managerId = "This person is not a hiring manager any more. Choose another.";
  if (recruiterIds.some((id) => roleOf.get(id) !== "recruiter"))
    fields.recruiterIds = "One of them is not a recruiter any more. Choose again.";
  if (Object.keys(fields).length > 0)
    throw new Refusal("not-in-role", "Somebody chosen has another role by now.", fields);
}
