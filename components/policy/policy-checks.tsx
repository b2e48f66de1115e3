import { Badge } from "@/components/ui/badge";
import { Cell, Row, Table } from "@/components/ui/table";
import { minutesWords } from "@/lib/checks/minutes";
import type { PolicyView } from "@/lib/policy/queries";

/** What a policy asks, check by check in the order of the work: while hiring, and of those who work here already. */
export function PolicyChecks({ policy: { name, checks, later } }: { policy: PolicyView }) {
  return (
    <>
      {later.length > 0 && <h3 className="text-sm font-medium text-grey">While hiring</h3>}
      <Checks caption={`Checks of ${name}`} checks={checks} />
      {later.length > 0 && (
        <>
          <h3 className="mt-1 text-sm font-medium text-grey">Of who works here</h3>
          <Checks caption={`Later checks of ${name}`} checks={later} />
        </>
      )}
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
          <Cell className="desk:w-52">
            {stage}
            {!required && <span className="desk:hidden">, may be left out</span>}
          </Cell>
          <Cell phone="hidden" className="w-28">
            <span className="flex flex-wrap gap-1">
              {measures.map((measure) => (
                <Badge key={measure} tone="accent">
                  {measure}
                </Badge>
              ))}
            </span>
          </Cell>
          <Cell phone="hidden" className="w-36">
            {required ? "required" : "may be left out"}
            {validDays && <div className="text-sm text-grey">valid {validDays} days</div>}
          </Cell>
          <Cell phone="end" className="desk:w-36">
            <span className={`whitespace-nowrap ${minutes === null ? "text-grey" : ""}`}>{minutesWords(minutes)}</span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
