import { ActionButton } from "@/components/form/action-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { leaveOut, retryDelivery } from "@/lib/integrations/actions";
import type { DeliveryRow } from "@/lib/integrations/queries";
import { deliveryStateWords } from "@/lib/integrations/standing";
import { ActionsHead, Section } from "./section";

/** What was sent to the endpoints, newest first: whether it arrived, why not, and when it is tried again. */
export function Deliveries({ rows }: { rows: DeliveryRow[] }) {
  return (
    <Section
      title="What was sent"
      words="An endpoint gets its messages in their order: while one is not taken, those after it wait."
    >
      {rows.length > 0 ? (
        <Table
          caption="Messages to endpoints, newest first"
          head={["Message", "To", "State", "Written", <ActionsHead key="actions" />]}
        >
          {rows.map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery} />
          ))}
        </Table>
      ) : (
        <EmptyState>Messages to endpoints will be here. A test shows whether they arrive.</EmptyState>
      )}
    </Section>
  );
}

function DeliveryLine({ delivery }: { delivery: DeliveryRow }) {
  const { id, what, to, state, failure, attempts, next, createdAt, again, leave } = delivery;
  const which = `${what.toLowerCase()}, to ${to}`;
  return (
    <Row>
      <Cell heading phone="first" className="align-top">
        {what}
      </Cell>
      <Cell className="align-top break-words">{to}</Cell>
      <Cell className="align-top text-soft">
        {deliveryStateWords[state]}
        {attempts > 1 && <span className="text-grey">, {attempts} tries</span>}
        {failure && <span className="block text-sm">{failure}</span>}
        {next && (
          <span className="block text-sm text-grey">
            next try <When at={next} />
          </span>
        )}
      </Cell>
      <Cell phone="end" className="align-top text-grey">
        <When at={createdAt} />
      </Cell>
      <Cell className="align-top">
        <span className="flex flex-wrap gap-2 desk:justify-end">
          {again && (
            <ActionButton
              action={retryDelivery}
              input={{ deliveryId: id }}
              said="It will be tried again in a minute"
              aria-label={`Try again: ${which}`}
            >
              Try again
            </ActionButton>
          )}
          {leave && (
            <ActionButton
              action={leaveOut}
              input={{ deliveryId: id }}
              said="Left out; those after it go on"
              aria-label={`Leave out: ${which}`}
            >
              Leave out
            </ActionButton>
          )}
        </span>
      </Cell>
    </Row>
  );
}
