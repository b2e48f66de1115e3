import { Badge } from "@/components/ui/badge";
import { Cell, Row, Table } from "@/components/ui/table";
import { When } from "@/components/ui/when";
import { isRole, roles } from "@/lib/auth/permissions";
import type { UserRow } from "@/lib/auth/queries";
import { ChangeRoleDialog } from "./change-role-dialog";
import { DisableDialog } from "./disable-dialog";
import { EnableButton } from "./enable-button";
import { NewPasswordDialog } from "./new-password-dialog";

/** Everybody who may sign in or could once, and what an administrator can do about each but themselves. */
export function UserTable({ users, actorId, renew }: { users: UserRow[]; actorId: string; renew: string }) {
  return (
    <Table
      caption="Users"
      head={[
        "Name",
        "Role",
        "Joined",
        <span key="actions" className="sr-only">
          Actions
        </span>,
      ]}
    >
      {users.map((user) => (
        <Row key={user.id}>
          <Cell heading phone="first">
            <div className="font-semibold">{user.name}</div>
            <div className="text-sm text-grey">{user.email}</div>
          </Cell>
          <Cell phone="end">
            {isRole(user.role) ? roles[user.role] : user.role} {user.disabledAt && <Badge>disabled</Badge>}
          </Cell>
          <Cell phone="hidden" className="text-soft">
            <When at={user.createdAt} show="day" />
          </Cell>
          <Cell>
            <div className="flex flex-wrap gap-2 max-desk:pt-1.5 desk:justify-end">
              {user.id === actorId ? <span className="text-grey">you</span> : <UserActions user={user} renew={renew} />}
            </div>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function UserActions({ user: { id, name, role, disabledAt }, renew }: { user: UserRow; renew: string }) {
  return (
    <>
      {!disabledAt && <NewPasswordDialog user={{ id, name }} renew={renew} />}
      <ChangeRoleDialog user={{ id, name, role }} />
      {disabledAt ? <EnableButton user={{ id, name }} /> : <DisableDialog user={{ id, name }} />}
    </>
  );
}
