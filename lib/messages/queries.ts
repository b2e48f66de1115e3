import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { checkKinds } from "@/lib/checks/kinds";
import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/screenings/scope";
import { type About, loadMessageFacts } from "./load";
import { templates } from "./templates";
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
  const isOpen = (id: string) =>
    screening.checks.some(({ kind, completions }) => kind === id && completions.length === 0);
  const open = checks.find(({ id }) => isOpen(id))?.id;
  const kindOf = (check: string | null) =>
    [check, about.check, open].find((id) => checks.some((asked) => asked.id === id)) ?? "";
  return {
    drafts: templates
      .filter((template) => template.fits(facts))
      .map((template) => ({ template, draft: template.write(facts) }))
      .map(({ template: { id, title }, draft: { check, ...draft } }) => ({ id, title, ...draft, kind: kindOf(check) })),
    checks: checks.map(({ id, title }) => ({ value: id, label: title })),
    to: screening.candidate.email,
    noMail: whyNoMail(screening.candidate),
  };
}

export type ComposeView = NonNullable<Awaited<ReturnType<typeof getCompose>>>;
