import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { StateMark } from "@/components/ui/state-mark";
import { Cell, Row, RowLink, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { type State, stateWords, unassessed } from "@/lib/risk/states";
import type { ProposalView } from "@/lib/rulesets/queries";
import { GoingOn } from "./going-on";

/** What a proposal would do to every open screening: how many move, from which state to which, and who. */
export function Preview({ proposal }: { proposal: ProposalView }) {
  const { previewedAt, seen, open, otherRisk, changing, states, ruleset } = proposal;
  if (!previewedAt)
    return (
      <Panel title="Preview" label="Preview">
        <GoingOn label="Open screenings looked at" done={seen} of={open} />
      </Panel>
    );
  return (
    <>
      <Panel title="Preview" label="Preview" aside={<When at={previewedAt} />}>
        <p>
          Of {seen} open screenings {otherRisk} would have another number, and {changing} another state.
          {!ruleset && <span className="text-soft"> Nothing has changed yet.</span>}
        </p>
      </Panel>
      {states.length > 0 && (
        <Table caption="States now and then" head={["Now", "Then", "Screenings"]}>
          {states.map(({ stateBefore, stateAfter, _count }) => (
            <Row key={`${stateBefore} ${stateAfter}`}>
              <Cell heading phone="first">
                <Marked state={stateBefore} />
              </Cell>
              <Cell>
                {stateBefore === stateAfter ? (
                  <span className="text-grey">the same</span>
                ) : (
                  <Marked state={stateAfter} />
                )}
              </Cell>
              <Cell phone="end" className="tabular-nums">
                <span className="flex items-center gap-2">
                  <span aria-hidden className="h-1.5 w-22 overflow-hidden rounded-full bg-fill desk:w-40">
                    <span
                      className={`block h-full rounded-full ${stateBefore === stateAfter ? "bg-bar" : "bg-difference"}`}
                      style={{ width: `${(100 * _count) / seen}%` }}
                    />
                  </span>
                  <span className="min-w-7 text-right">{_count.toLocaleString("en")}</span>
                </span>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}

/** The screenings that would change their state. */
export function Changing({ rows }: { rows: ProposalView["page"]["rows"] }) {
  if (rows.length === 0) return <EmptyState>No open screening would change its state.</EmptyState>;
  return (
    <Table caption="Screenings that would change their state" head={["Candidate", "Now", "Then"]}>
      {rows.map(({ id, screeningId, screening, stateBefore, stateAfter, riskBefore, riskAfter }) => (
        <Row key={id}>
          <Cell heading phone="first">
            <RowLink href={`/screenings/${screeningId}`}>{screening.candidate.name}</RowLink>
            <div className="text-soft">{screening.position.title}</div>
          </Cell>
          <Cell>
            <Marked state={stateBefore} risk={riskBefore} />
          </Cell>
          <Cell>
            <Marked state={stateAfter} risk={riskAfter} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

const isState = (state: string | null): state is State => state !== null && Object.hasOwn(stateWords, state);

/** A state with its mark, and the risk beside it. */
function Marked({ state, risk = null }: { state: string | null; risk?: number | null }) {
  const known = isState(state) ? state : unassessed;
  const mark = known === "open-differences" ? "open-difference" : known;
  return (
    <span className="inline-flex items-center gap-2">
      <StateMark mark={mark}>{stateWords[known]}</StateMark>
      {risk !== null && <span className="text-grey tabular-nums">risk {risk}</span>}
    </span>
  );
}
