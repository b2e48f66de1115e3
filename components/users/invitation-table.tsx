import { ActionButton } from "@/components/form/action-button";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { takeBackInvitation } from "@/lib/auth/actions";
import { isRole, roles } from "@/lib/auth/permissions";
import type { InvitationRow } from "@/lib/auth/queries";

/** The invitations that nobody has used yet, and a way to take each back. */
export function InvitationTable({ invitations }: { invitations: InvitationRow[] }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-base font-semibold">Invitations not used yet</h2>
      <Table
        caption="Invitations not used yet"
        head={[
          "Role",
          "Invited by",
          "Until",
          <span key="actions" className="sr-only">
            Actions
          </span>,
        ]}
      >
        {invitations.map(({ id, role, createdBy, expiresAt }) => (
          <Row key={id}>
            <Cell heading phone="first">
              {roleWords(role)}
            </Cell>
            <Cell>{createdBy?.name}</Cell>
            <Cell className="text-soft">
              <span className="desk:hidden">until </span>
              <When at={expiresAt} />
            </Cell>
            <Cell phone="end">
              <div className="flex desk:justify-end">
                <ActionButton
                  action={takeBackInvitation}
                  input={{ invitationId: id }}
                  said="The invitation is taken back"
                  aria-label={`Take back the invitation as ${roleWords(role)}`}
                >
                  Take back
                </ActionButton>
              </div>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

const roleWords = (role: string) => (isRole(role) ? roles[role] : role);
