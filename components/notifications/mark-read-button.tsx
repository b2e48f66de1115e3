"use client";

import { ActionButton } from "@/components/form/action-button";
import { markAllRead, markRead } from "@/lib/notifications/actions";

/** Marks a notification as read that leads nowhere any more. */
export function MarkReadButton({ id }: { id: string }) {
  return (
    <ActionButton look="plain" action={markRead} input={{ notificationId: id }}>
      Mark as read
    </ActionButton>
  );
}

/** Marks everything as read that was there when the page was shown. */
export function MarkAllReadButton({ until }: { until: string }) {
  return (
    <ActionButton action={markAllRead} input={{ until }} said="All marked as read">
      Mark all read
    </ActionButton>
  );
}
