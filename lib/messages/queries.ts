import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { checkKinds } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { rule } from "@/lib/risk/rules";
import { visibleTo } from "@/lib/screenings/scope";
import { type About, loadMessageFacts } from "./load";
import { templates } from "./templates";
import { askable } from "./templates/difference";
import { whyNoMail } from "./write";

/** First versions of every message that fits, the checks that may wait for an answer, and whether mail reaches the candidate. */
export async function getCompose(actor: Actor, screeningId: string, about: About) {
  const screening = await db().screening.findFirst({
    where: { id: screeningId, ...visibleTo(actor) },
    select: {
      candidate: { select: { email: true } },
      checks: { select: { kind: true, completions: { where: { reopenedAt: null }, select: { id: true } } } },
    },
  });
  if (!screening) return null;
  const facts = await loadMessageFacts(db(), screeningId, actor, new Date(), about);
  const checks = checkKinds.filter(({ id }) => screening.checks.some(({ kind }) => kind === id));
  const open = screening.checks.find(({ completions }) => completions.length === 0);
  const waiting = [about.check, ...(about.rule && askable(about.rule) ? [rule(about.rule).check, "profiles"] : [])];
  return {
    drafts: templates
      .filter((template) => template.fits(facts))
      .map((template) => ({ id: template.id, title: template.title, ...template.write(facts) })),
    checks: checks.map(({ id, title }) => ({ value: id, label: title })),
    kind: waiting.find((id) => checks.some((check) => check.id === id)) ?? open?.kind ?? "",
    to: screening.candidate.email,
    noMail: whyNoMail(screening.candidate),
  };
}

export type ComposeView = NonNullable<Awaited<ReturnType<typeof getCompose>>>;
