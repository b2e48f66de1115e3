import { LogOut } from "lucide-react";
import type { ReactNode } from "react";
import { SignOutButton } from "@/components/auth/sign-out-button";
import { Frame } from "@/components/frame/frame";
import { Unread } from "@/components/notifications/unread";
import { may, roles } from "@/lib/auth/permissions";
import { commandsOf, roomsOf } from "@/lib/auth/rooms";
import { currentActor } from "@/lib/auth/session";
import { countUnread } from "@/lib/notifications/queries";
import { listViews } from "@/lib/views/queries";

/** The frame around the pages of a signed-in person. It guards nothing: every page asks for its actor itself. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) return children;
  return (
    <Frame
      rooms={[...roomsOf(actor.role)]}
      views={await listViews(actor)}
      commands={commandsOf(actor.role)}
      findsPeople={may(actor.role, "candidate:read")}
      user={{ id: actor.id, name: actor.name, role: roles[actor.role] }}
      signOut={<SignOutButton icon={<LogOut aria-hidden size={16} />} />}
    >
      <Unread told={{ count: await countUnread(actor) }}>{children}</Unread>
    </Frame>
  );
}
