import "server-only";
import { z } from "zod";
import type { CheckKind } from "@/lib/checks/define-check";
import { checkKind, checkKinds } from "@/lib/checks/kinds";
import { medianMinutes } from "@/lib/checks/minutes";
import { db } from "@/lib/db/client";
import type { PolicyVersion } from "@/lib/db/generated/client";
import { placeName } from "./places";
import { checksFor, gateOpens, policyAsks, policyChecks } from "./schema";
import { gate, isLater, laterStages, stages } from "./stages";

/** Of each kind of check, how many of its latest measurements its minutes are made of. */
const latest = 200;

const by = { select: { name: true } } as const;

/** The newest version of every policy with what it asks, those that ask least first. */
export async function listPolicies() {
  const [policies, minutes] = await Promise.all([
    db().policy.findMany({
      orderBy: { name: "asc" },
      include: { versions: { orderBy: { number: "desc" }, take: 1, include: { publishedBy: by } } },
    }),
    measuredMinutes(),
  ]);
  const newest = policies.flatMap(({ name, versions }) => versions.map((one) => policyView(name, one, minutes)));
  return newest.sort((a, b) => a.checks.length - b.checks.length);
}

/** A policy with what it asks. */
export type PolicyView = Awaited<ReturnType<typeof listPolicies>>[number];

type Version = PolicyVersion & { publishedBy: { name: string } | null };

function policyView(name: string, version: Version, minutes: Map<string, number | null>) {
  const { checks, opens, places, waivedBy, createdAt, publishedBy, publishedById: _, ...row } = version;
  const asked = inWords(checks, minutes);
  return {
    ...row,
    name,
    /** What is asked while hiring, and of those who work here already. */
    checks: asked.filter(({ later }) => !later),
    later: asked.filter(({ later }) => later),
    looks: laterOf(checks),
    opensByChecks: Object.entries(gateOpens.parse(opens)).flatMap(([id, how]) =>
      how === "checks" ? gate(id).title : [],
    ),
    managerWaives: waivedBy.includes("hiring-manager"),
    places: places.map(placeName),
    publishedAt: createdAt.toISOString(),
    /** Null for what the software published by itself. */
    publishedBy: publishedBy?.name ?? null,
  };
}

const inWords = (checks: unknown, minutes: Map<string, number | null>) =>
  policyChecks.parse(checks).map(({ kind, stage, required, validDays }) => {
    const { title, measures, task } = checkKind(kind);
    const before = stages.find(({ id }) => id === stage)?.title ?? stage;
    const at = { stage: before, later: isLater(stage), validDays: validDays ?? null };
    return { kind, title, measures, task, required, ...at, minutes: minutes.get(kind) ?? null };
  });

/** What is asked of somebody who works here, stage by stage: the titles of the checks. */
const laterOf = (checks: unknown) =>
  laterStages.flatMap(({ id, title }) => {
    const asked = checksFor(checks, id).map(({ kind }) => checkKind(kind).title);
    return asked.length > 0 ? [{ id, title, checks: asked }] : [];
  });

/** Every kind of check there is, as the editor of policies needs it. */
export async function listKinds() {
  const minutes = await measuredMinutes();
  return (checkKinds as readonly CheckKind[]).map(({ id, title, stage, validDays, task }) => ({
    ...{ kind: id, title, stage, task, validDays: validDays ?? null },
    minutes: minutes.get(id) ?? null,
  }));
}

export type KindView = Awaited<ReturnType<typeof listKinds>>[number];

/** What the newest version of a policy asks; null when the policy is not there. */
export async function getPolicy(id: string) {
  if (!z.uuid().safeParse(id).success) return null;
  const newest = await db().policyVersion.findFirst({
    where: { policyId: id },
    orderBy: { number: "desc" },
    include: { policy: { select: { name: true } } },
  });
  if (!newest) return null;
  const { id: versionId, number, policy } = newest;
  return { versionId, number, asks: policyAsks.parse({ ...newest, name: policy.name }) };
}

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
