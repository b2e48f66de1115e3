import { Badge } from "@/components/ui/badge";
import { Cell, Row, Table } from "@/components/ui/table";
import { minutesWords } from "@/lib/checks/minutes";
import type { PolicyView } from "@/lib/policy/queries";

/** What a policy asks, check by check in the order of the work. */
export function PolicyChecks({ policy: { name, checks } }: { policy: PolicyView }) {
  return (
    <Table caption={`Checks of ${name}`} head={["Check", "Stage", "Measures", "Required", "Minutes"]}>
      {checks.map(({ kind, title, task, stage, measures, required, minutes }) => (
        <Row key={kind}>
          <Cell heading phone="first">
            {title}
            <div className="text-sm font-normal text-grey">{task}</div>
          </Cell>
          <Cell phone="hidden">
            <span className="whitespace-nowrap">{stage}</span>
          </Cell>
          <Cell phone="hidden">
            <span className="flex flex-wrap gap-1">
              {measures.map((measure) => (
                <Badge key={measure} tone="accent">
                  {measure}
                </Badge>
              ))}
            </span>
          </Cell>
          <Cell phone="hidden">{required ? "required" : "may be left out"}</Cell>
          <Cell phone="end">
            <span className={`whitespace-nowrap ${minutes === null ? "text-grey" : ""}`}>{minutesWords(minutes)}</span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
