import type { Metadata } from "next";
import { Page } from "@/components/frame/page";
import { Pager } from "@/components/ui/pager";
import { InvitationTable } from "@/components/users/invitation-table";
import { InviteDialog } from "@/components/users/invite-dialog";
import { UserTable } from "@/components/users/user-table";
import { listInvitations, listUsers } from "@/lib/auth/queries";
import { requireActor } from "@/lib/auth/session";
import { pageCursor } from "@/lib/db/page";
import { env } from "@/lib/env";

export const metadata: Metadata = { title: "Users" };

export default async function UsersPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const actor = await requireActor("user:manage");
  const at = pageCursor.parse(await searchParams);
  const [{ rows, newer, older, total }, invitations] = await Promise.all([listUsers(at), listInvitations(new Date())]);
  return (
    <Page trail={[{ label: "Users" }]} actions={<InviteDialog welcome={`${env().BONAFIDE_URL}/welcome`} />}>
      <div className="flex flex-col gap-3">
        <h1 className="sr-only">Users</h1>
        <UserTable users={rows} actorId={actor.id} renew={`${env().BONAFIDE_URL}/renew`} />
        <Pager
          newer={newer && `/users?before=${newer}`}
          older={older && `/users?after=${older}`}
          count={`${rows.length} of ${total}`}
        />
        {invitations.length > 0 && <InvitationTable invitations={invitations} />}
      </div>
    </Page>
  );
}
