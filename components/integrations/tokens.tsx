import { ActionButton } from "@/components/form/action-button";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Cell, Row, Table } from "@/components/ui/table";
import { Day, When } from "@/components/ui/when";
import { revokeToken } from "@/lib/integrations/actions";
import type { TokenRow } from "@/lib/integrations/queries";
import { TokenDialog } from "./make-dialogs";
import { ActionsHead, Section } from "./section";

/** The tokens with which other systems ask, when each was used last, and a way to revoke it. */
export function Tokens({ tokens }: { tokens: TokenRow[] }) {
  return (
    <Section
      title="Who may ask"
      words="A system with a token asks /api/v1/gates whether a gate stands open before it sends, opens or pays anything: see docs/integrations.md."
      action={<TokenDialog />}
    >
      {tokens.length > 0 ? (
        <Table caption="Tokens of other systems" head={["System", "Made", "Last used", <ActionsHead key="actions" />]}>
          {tokens.map((token) => (
            <TokenLine key={token.id} token={token} />
          ))}
        </Table>
      ) : (
        <EmptyState>The tokens of systems that ask will be here. Make one for each system.</EmptyState>
      )}
    </Section>
  );
}

function TokenLine({ token: { id, name, madeBy, createdAt, revokedAt, lastUsed } }: { token: TokenRow }) {
  return (
    <Row>
      <Cell heading phone="first" className="break-words">
        <span className="font-semibold">{name}</span> {revokedAt && <Badge>revoked</Badge>}
      </Cell>
      <Cell className="text-soft">
        by {madeBy}, <When at={createdAt} show="day" />
      </Cell>
      <Cell className="text-soft">
        <span className="desk:hidden">last used </span>
        {lastUsed ? <Day date={lastUsed} /> : <span className="text-grey">never</span>}
      </Cell>
      <Cell phone="end">
        <span className="flex desk:justify-end">
          {revokedAt ? (
            <span className="text-grey">
              <When at={revokedAt} show="day" />
            </span>
          ) : (
            <ActionButton
              action={revokeToken}
              input={{ tokenId: id }}
              said={`${name} may not ask any more`}
              aria-label={`Revoke the token of ${name}`}
            >
              Revoke
            </ActionButton>
          )}
        </span>
      </Cell>
    </Row>
  );
}
