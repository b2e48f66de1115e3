import { Badge } from "@/components/ui/badge";
import { Cell, Row, Table } from "@/components/ui/table";
import { minutesWords } from "@/lib/checks/minutes";
import type { PolicyView } from "@/lib/policy/queries";

/** What a policy asks, check by check in the order of the work: while hiring, and of those who work here already. */
export function PolicyChecks({ policy: { name, checks, later } }: { policy: PolicyView }) {
  return (
    <>
      <Checks caption={`Checks of ${name}`} checks={checks} />
      {later.length > 0 && <Checks caption={`Later checks of ${name}`} checks={later} />}
    </>
  );
}

function Checks({ caption, checks }: { caption: string; checks: PolicyView["checks"] }) {
  return (
    <Table caption={caption} head={["Check", "Stage", "Measures", "Required", "Minutes"]}>
      {checks.map(({ kind, title, task, stage, measures, required, validDays, minutes }) => (
        <Row key={`${kind} ${stage}`}>
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
          <Cell phone="hidden">
            {required ? "required" : "may be left out"}
            {validDays && <div className="text-sm text-grey">valid {validDays} days</div>}
          </Cell>
          <Cell phone="end">
            <span className={`whitespace-nowrap ${minutes === null ? "text-grey" : ""}`}>{minutesWords(minutes)}</span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
