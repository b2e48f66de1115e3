import { ActionButton } from "@/components/form/action-button";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { sendTest } from "@/lib/integrations/actions";
import type { EndpointRow } from "@/lib/integrations/queries";
import { DisableEndpoint } from "./disable-endpoint";
import { EndpointDialog } from "./make-dialogs";
import { ActionsHead, Section } from "./section";

/** The endpoints that are told, how much waits for each, and ways to test and to disable it. */
export function Endpoints({ endpoints, evaluation }: { endpoints: EndpointRow[]; evaluation: boolean }) {
  return (
    <Section
      title="Who is told"
      words="An endpoint gets a signed message whenever a gate opens or closes."
      action={<EndpointDialog evaluation={evaluation} />}
    >
      {endpoints.length > 0 ? (
        <Table caption="Endpoints" head={["System", "Added", "Waiting", <ActionsHead key="actions" />]}>
          {endpoints.map((endpoint) => (
            <EndpointLine key={endpoint.id} endpoint={endpoint} />
          ))}
        </Table>
      ) : (
        <EmptyState>
          The endpoints of systems that are told will be here. Add the first, then send it a test.
        </EmptyState>
      )}
    </Section>
  );
}

function EndpointLine({ endpoint }: { endpoint: EndpointRow }) {
  const { id, name, url, madeBy, createdAt, disabledAt, waiting } = endpoint;
  return (
    <Row>
      <Cell heading phone="first" className="min-w-0 break-words">
        <span className="font-semibold">{name}</span> {disabledAt && <Badge>disabled</Badge>}
        <span className="block text-sm break-all text-grey">{url}</span>
      </Cell>
      <Cell className="text-soft">
        by {madeBy}, <When at={createdAt} show="day" />
      </Cell>
      <Cell className="text-soft tabular-nums">
        {waiting} <span className="desk:hidden">waiting</span>
      </Cell>
      <Cell>
        <span className="flex flex-wrap gap-2 max-desk:pt-1.5 desk:justify-end">
          {disabledAt ? (
            <span className="text-grey">
              <When at={disabledAt} show="day" />
            </span>
          ) : (
            <>
              <ActionButton
                action={sendTest}
                input={{ endpointId: id }}
                said="A test is on its way"
                aria-label={`Send a test to ${name}`}
              >
                Send a test
              </ActionButton>
              <DisableEndpoint id={id} name={name} />
            </>
          )}
        </span>
      </Cell>
    </Row>
  );
}
