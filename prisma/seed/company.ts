import { acceptInvitation, invite } from "@/lib/auth/actions";
import type { Actor } from "@/lib/auth/actor";
import { inviteFirstAdmin } from "@/lib/auth/first-admin";
import type { Role } from "@/lib/auth/permissions";
import { db } from "@/lib/db/client";
import { perform } from "@/lib/door/perform";
import { publishPolicy, publishStarterPolicies } from "@/lib/policy/write";
import { createPosition } from "@/lib/positions/actions";
import staff from "./accounts.json" with { type: "json" };
import type { Calendar } from "./calendar";
import { done } from "./done";
import { contractWork, equipmentFirst, paidEngagement, shortEngagement } from "./policies";
import { type PositionId, positions } from "./positions";

export type Company = {
  /** Somebody who works here, by name; throws when nobody is called so. */
  colleague(name: string): Actor;
  positionIds: Record<PositionId, string>;
};

/** The demo company before its first candidate: everyone joined, the policies are published and the positions are open. */
export async function foundCompany(at: Calendar): Promise<Company> {
  const people = await everyoneJoins(at);
  const colleague = (name: string) => {
    const found = people.find((person) => person.name === name);
    if (!found) throw new Error(`Nobody here is called ${name}.`);
    return found;
  };
  await publishStarterPolicies(at(24, "10:00"));
  for (const policy of [shortEngagement, paidEngagement, contractWork, equipmentFirst])
    await done(publishPolicy(policy, at(24, "10:20")));
  const positionIds = {} as Record<PositionId, string>;
  for (const [id, { manager, recruiters, policy, ...position }] of Object.entries(positions)) {
    const input = {
      ...position,
      policyVersionId: await policyVersionOf(policy),
      managerId: colleague(manager).id,
      recruiterIds: recruiters.map((name) => colleague(name).id),
    };
    const created = await done(perform(createPosition, colleague("Hana Sato"), input, at(23, "09:30")));
    positionIds[id as PositionId] = created.positionId;
  }
  return { colleague, positionIds };
}

const policyVersionOf = async (name: string) =>
  (await db().policyVersion.findFirstOrThrow({ where: { policy: { name } } })).id;

/** The administrator joins by the first link and invites the others, who accept. */
async function everyoneJoins(at: Calendar): Promise<Actor[]> {
  const isAdmin = ({ role }: { role: string }) => role === "admin";
  const first = staff.accounts.find(isAdmin);
  if (!first) throw new Error("The demo company needs an administrator.");
  const { token } = await done(inviteFirstAdmin(at(25, "08:10")));
  const admin = await join(token, first, at(25, "08:20"));
  const others = staff.accounts.filter((account) => account !== first);
  const joined = [];
  for (const account of others) {
    const invited = await done(perform(invite, admin, { role: account.role as Role }, at(25, "09:00")));
    joined.push(await join(invited.token, account, at(25, "10:30")));
  }
  return [admin, ...joined];
}

async function join(token: string, { name, email }: { name: string; email: string }, now: Date): Promise<Actor> {
  await done(perform(acceptInvitation, null, { token, name, email, password: staff.password }, now));
  const user = await db().user.findUniqueOrThrow({ where: { email } });
  return { id: user.id, name, email, role: user.role as Role };
}
