import { Badge } from "@/components/ui/badge";
import { capital } from "@/components/ui/capital";
import { Opens } from "@/components/ui/opens";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { RulesView } from "@/lib/rulesets/queries";
import { RecordBars } from "./record-bars";

type GroupView = RulesView["groups"][number];

const placeOf = (group: string) => `of-${group.replaceAll(" ", "-")}`;

/** The rules in force, group by group: what each shows, what it weighs and why, and its record in this company. */
export function RuleGroups({ groups }: Pick<RulesView, "groups">) {
  return (
    <>
      <nav aria-label="Groups of rules" className="flex flex-wrap gap-x-4 gap-y-1">
        {groups.map(({ group, rules }) => (
          <a key={group} href={`#${placeOf(group)}`} className="inline-flex min-h-6 items-center gap-1.5 underline">
            {capital(group)} <span className="text-grey tabular-nums">{rules.length}</span>
          </a>
        ))}
      </nav>
      {groups.map(({ group, cap, rules }) => (
        <div key={group} id={placeOf(group)} className="scroll-mt-16">
          <Panel flush label={capital(group)} title={capital(group)} aside={`at most ${cap} points together`}>
            <ul className="divide-y divide-faint">
              {rules.map((rule) => (
                <RuleLine key={rule.id} rule={rule} cap={cap} />
              ))}
            </ul>
          </Panel>
        </div>
      ))}
    </>
  );
}

function RuleLine({ rule, cap }: { rule: GroupView["rules"][number]; cap: number }) {
  const { title, version, points, stop, setBy, often, own, record } = rule;
  const counts = own?.points ?? points;
  return (
    <li className="grid grid-cols-2 gap-x-6 gap-y-1.5 px-4 py-2.5 desk:grid-cols-[minmax(0,1fr)_12rem_13rem]">
      <div className="min-w-0 max-desk:col-span-full">
        <Opens
          label={
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <h3 className="font-medium">{title}</h3>
              {stop && <Badge tone="difference">goes to compliance by itself</Badge>}
            </span>
          }
        >
          <div className="flex max-w-prose flex-col gap-1 text-sm">
            <p className="text-soft">
              {own ? "Shipped as set by " : "Set by "}
              {setBy}
            </p>
            <p className="text-soft">Often: {often}</p>
            <p className="text-grey">Version {version}</p>
          </div>
        </Opens>
        {own && (
          <p className="pl-4.5 text-sm text-soft">
            {own.setBy.name}, <When at={own.setAt} show="day" />: {own.why}
          </p>
        )}
      </div>
      <p className="flex min-h-6 items-center gap-2 self-start max-desk:pl-4.5">
        <span aria-hidden className="h-1.5 w-14 shrink-0 overflow-hidden rounded-full bg-fill">
          <span className="block h-full rounded-full bg-difference" style={{ width: `${(100 * counts) / cap}%` }} />
        </span>
        <span className="tabular-nums">{own ? `${own.points} points, not ${points}` : `${points} points`}</span>
      </p>
      <div className="flex min-h-6 flex-col justify-center self-start">
        <RecordBars title={title} record={record} />
      </div>
    </li>
  );
}
