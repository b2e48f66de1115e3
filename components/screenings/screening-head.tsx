import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { ProgressBar } from "@/components/ui/progress-bar";
import { StateMark } from "@/components/ui/state-mark";
import { Day, When } from "@/components/ui/when";
import { unassessed } from "@/lib/risk/states";
import type { ScreeningView } from "@/lib/screenings/queries/screening";
import { ScreeningState } from "./state";

type HeadProps = { screening: ScreeningView };

/** Who, for which position, and where the screening stands. */
export function ScreeningHead({ screening }: HeadProps) {
  const {
    name,
    position,
    place,
    accessLevel,
    dueOn,
    checked,
    checksDone,
    checksAsked,
    whole,
    ending,
    restricted,
    look,
    workId,
    startsOn,
  } = screening;
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-line px-4 py-3 desk:px-5">
      <div className="flex min-w-0 items-center gap-3">
        <Avatar name={name} size="large" />
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-2">
            <h1 className="text-xl leading-7 font-semibold wrap-anywhere">{name}</h1>
            {look && <Look words={look} workId={whole ? workId : null} />}
            {restricted && <Badge tone="started">restricted</Badge>}
          </div>
          <p className="text-soft">
            {position} · {place} · {accessLevel} access
          </p>
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {whole && (
          <Item name="State">
            <ScreeningState {...screening} state={whole.isSealBroken ? unassessed : screening.state} />
          </Item>
        )}
        {whole && !whole.isSealBroken && (
          <Item name="Checked">
            <ProgressBar percent={checked} note={`${checksDone} of ${checksAsked}`} layout="line" />
          </Item>
        )}
        {!ending && (
          <Item name="Due">
            <Day date={dueOn} due />
          </Item>
        )}
        {startsOn && (
          <Item name="First day">
            <Day date={startsOn} />
          </Item>
        )}
        {screening.snoozedUntil && (
          <Item name="Snoozed until">
            <When at={screening.snoozedUntil} show="day" />
          </Item>
        )}
        {screening.consents && (
          <Item name="Consent">
            <Link href={`/screenings/${screening.id}/consents`} className="hover:underline">
              <Consent {...screening.consents} />
            </Link>
          </Item>
        )}
        {whole && <Item name="Identity seen">{seen(whole.attestations)}</Item>}
      </dl>
    </header>
  );
}

/** That it is a look again, with the way to who works here for whoever sees it whole. */
function Look({ words, workId }: { words: string; workId: string | null }) {
  const badge = <Badge tone="accent">{words}</Badge>;
  if (!workId) return badge;
  return (
    <Link href={`/looks/${workId}`} className="inline-flex min-h-6 items-center hover:underline">
      {badge}
    </Link>
  );
}

function Item({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-grey">{name}</dt>
      <dd className="flex min-h-5 items-center">{children}</dd>
    </div>
  );
}

function Consent({ needed, held, lastOn }: NonNullable<ScreeningView["consents"]>) {
  if (held === 0) return <StateMark mark="not-started">none of {needed}</StateMark>;
  if (held < needed) return <StateMark mark="started">{`${held} of ${needed}`}</StateMark>;
  return <StateMark mark="done">{lastOn && <Day date={lastOn} />}</StateMark>;
}

function seen(attestations: { by: string }[]) {
  const [first] = attestations;
  if (!first) return <span className="text-grey">not yet</span>;
  return `by ${first.by}${attestations.length > 1 ? ` and ${attestations.length - 1} more` : ""}`;
}
