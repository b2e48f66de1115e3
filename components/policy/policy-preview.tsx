"use client";

import { type Control, useWatch } from "react-hook-form";
import type { z } from "zod";
import { Panel } from "@/components/ui/panel";
import { minutesWords, togetherWords } from "@/lib/checks/minutes";
import { changesBetween } from "@/lib/policy/changes";
import { asksOf } from "@/lib/policy/draft";
import type { KindView } from "@/lib/policy/queries";
import type { PolicyDraft, policyAsks, publishInput } from "@/lib/policy/schema";
import { gateOf, gates, isLater, stages } from "@/lib/policy/stages";

type Asks = z.output<typeof policyAsks>;
type Props = { control: Control<z.input<typeof publishInput>>; kinds: KindView[]; before: Asks | null };

/** What the policy comes to while it is filled in: how many checks, what holds each gate, how long, and what is new. */
export function PolicyPreview({ control, kinds, before }: Props) {
  const draft = useWatch({ control }) as PolicyDraft;
  const asks = asksOf(draft);
  const hiring = asks.checks.filter(({ stage }) => !isLater(stage));
  const minutes = (checks: Asks["checks"]) =>
    checks.map(({ kind }) => kinds.find((one) => one.kind === kind)?.minutes ?? null);
  const later = asks.checks.length - hiring.length;
  return (
    <section aria-label="What this policy comes to" className="flex flex-col gap-4 wide:sticky wide:top-16">
      <Panel title={`${checksWords(hiring.length)} while hiring`} aside={later > 0 && `${later} later`}>
        <p className="text-soft">Time while hiring: {togetherWords(minutes(hiring))}</p>
        <div className="mt-3 flex flex-col gap-3">
          {gates.map(({ id, title }) => (
            <GateLines
              key={id}
              title={title}
              checks={asks.checks.filter(({ stage }) => gateOf(stage) === id)}
              kinds={kinds}
              byChecks={asks.opens[id] === "checks"}
            />
          ))}
        </div>
      </Panel>
      {before && <Changes before={before} asks={asks} kinds={kinds} />}
    </section>
  );
}

const checksWords = (count: number) => (count === 1 ? "1 check" : `${count} checks`);

type GateProps = { title: string; checks: Asks["checks"]; kinds: KindView[]; byChecks: boolean };

function GateLines({ title, checks, kinds, byChecks }: GateProps) {
  if (checks.length === 0) return null;
  const order = stages.map(({ id }) => id);
  return (
    <div>
      <h3 className="text-sm font-medium text-grey">
        Gate: {title}, {byChecks ? "opens by its checks" : "a person decides"}
      </h3>
      <ul>
        {checks.map(({ kind, stage, required }) => {
          const known = kinds.find((one) => one.kind === kind);
          const moved = known && !isLater(stage) ? order.indexOf(stage) - order.indexOf(known.stage) : 0;
          const notes = [!required && "optional", moved < 0 && "earlier than usual", moved > 0 && "later than usual"];
          return (
            <li key={`${kind} ${stage}`} className="flex justify-between gap-3">
              <span>
                {known?.title ?? kind} <span className="text-sm text-grey">{notes.filter(Boolean).join(", ")}</span>
              </span>
              <span className="shrink-0 text-sm text-grey">{minutesWords(known?.minutes ?? null)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Changes({ before, asks, kinds }: { before: Asks; asks: Asks; kinds: KindView[] }) {
  const changes = changesBetween(before, asks, (kind) => kinds.find((one) => one.kind === kind)?.title ?? kind);
  return (
    <Panel title="What changes">
      {changes.length === 0 ? (
        <p className="text-grey">Nothing yet.</p>
      ) : (
        <ul className="flex list-disc flex-col gap-1 pl-4">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
