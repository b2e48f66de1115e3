import "server-only";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { medianMinutes } from "@/lib/checks/minutes";
import { db } from "@/lib/db/client";
import { checksFor } from "./schema";
import { laterStages, stages } from "./stages";

/** Of each kind of check, how many of its latest measurements its minutes are made of. */
const latest = 200;

const version = { id: true, number: true, checks: true, minimumChecked: true, answerDays: true } as const;

/** The newest version of every policy with what it asks, those that ask least first. */
export async function listPolicies() {
  const [policies, minutes] = await Promise.all([
    db().policy.findMany({
      orderBy: { name: "asc" },
      select: { name: true, versions: { orderBy: { number: "desc" }, take: 1, select: version } },
    }),
    measuredMinutes(),
  ]);
  const newest = policies.flatMap(({ name, versions }) => versions.map((one) => ({ ...one, name })));
  return newest
    .map(({ checks, ...policy }) => ({ ...policy, checks: inWords(checks, minutes), later: laterOf(checks) }))
    .sort((a, b) => a.checks.length - b.checks.length);
}

/** A policy with what it asks. */
export type PolicyView = Awaited<ReturnType<typeof listPolicies>>[number];

const inWords = (checks: unknown, minutes: Map<string, number | null>) =>
  checksFor(checks, null).map(({ kind, stage, required }) => {
    const { title, measures, task } = checkKind(kind);
    const before = stages.find(({ id }) => id === stage)?.title ?? stage;
    return { kind, title, measures, task, required, stage: before, minutes: minutes.get(kind) ?? null };
  });

/** What is asked of somebody who works here, stage by stage: the titles of the checks. */
const laterOf = (checks: unknown) =>
  laterStages.flatMap(({ id, title }) => {
    const asked = checksFor(checks, id).map(({ kind }) => checkKind(kind).title);
    return asked.length > 0 ? [{ id, title, checks: asked }] : [];
  });

async function measuredMinutes() {
  const measured = checkKinds.map(async ({ id: kind }) => {
    const rows = await db().measuredTime.findMany({
      where: { kind },
      orderBy: { on: "desc" },
      take: latest,
      select: { seconds: true },
    });
    return [kind, medianMinutes(rows.map(({ seconds }) => seconds))] as const;
  });
  return new Map(await Promise.all(measured));
}
