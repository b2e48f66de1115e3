import { Badge } from "@/components/ui/badge";
import { capital } from "@/components/ui/capital";
import { Panel } from "@/components/ui/panel";
import { When } from "@/components/ui/when";
import type { RulesView } from "@/lib/rulesets/queries";
import { RecordBars } from "./record-bars";

type GroupView = RulesView["groups"][number];

/** The rules in force, group by group: what each shows, what it weighs and why, and its record in this company. */
export function RuleGroups({ groups }: Pick<RulesView, "groups">) {
  return groups.map(({ group, cap, rules }) => (
    <Panel key={group} flush label={capital(group)} title={capital(group)} aside={`at most ${cap} points together`}>
      <ul className="divide-y divide-faint">
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
      </ul>
    </Panel>
  ));
}

function RuleLine({ rule }: { rule: GroupView["rules"][number] }) {
  const { title, version, points, stop, setBy, often, own, record } = rule;
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3 desk:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
          {title}
          <Badge tone={own ? "accent" : "grey"}>
            {own ? `${own.points} points, not ${points}` : `${points} points`}
          </Badge>
          {stop && <Badge tone="difference">goes to compliance alone</Badge>}
          <span className="text-sm font-normal text-grey">version {version}</span>
        </h3>
        {own && (
          <p className="text-soft">
            {own.setBy.name}, <When at={own.setAt} show="day" />: {own.why}
          </p>
        )}
        <p className="text-sm text-soft">
          {own ? "Shipped as set by " : "Set by "}
          {setBy}
        </p>
        <p className="text-sm text-grey">Often: {often}</p>
      </div>
      <RecordBars title={title} record={record} />
    </li>
  );
}
