"use client";

import type { ReactNode } from "react";
import { callAction } from "@/components/form/call-action";
import { RowLink } from "@/components/ui/table";
import { markRead } from "@/lib/notifications/actions";

type NotificationLinkProps = { id: string; href: string; unread: boolean; children: ReactNode };

/** Leads to what a notification is about; whoever follows it has read it. */
export function NotificationLink({ id, href, unread, children }: NotificationLinkProps) {
  const read = () => void callAction(markRead, { notificationId: id });
  return (
    <RowLink href={href} look={unread ? "font-semibold" : "font-normal"} onClick={unread ? read : undefined}>
      {children}
    </RowLink>
  );
}
