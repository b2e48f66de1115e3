"use client";

import { ActionButton } from "@/components/form/action-button";
import { chooseMailed } from "@/lib/notifications/actions";

/** Whether one is told by mail, too, and the button that changes it. */
export function MailChoice({ mailed, email }: { mailed: boolean; email: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-soft">
      <p>
        {mailed
          ? `A mail to ${email} says that something waits, and names nobody.`
          : "Nothing of this goes out by mail to you."}
      </p>
      <ActionButton action={chooseMailed} input={{ mailed: !mailed }} said={mailed ? "No more mails" : "Mails are on"}>
        {mailed ? "Turn these mails off" : "Tell me by mail, too"}
      </ActionButton>
    </div>
  );
}
