"use client";

import type { ReactNode } from "react";
import { ActionButton } from "@/components/form/action-button";

/** Ends the session here and in every other tab, and forgets what the browser kept of these pages. */
export function SignOutButton({ icon }: { icon: ReactNode }) {
  return (
    <ActionButton
      action={() => import("./call-next-auth").then((file) => file.signOut())}
      input={null}
      onDone={() => location.assign("/sign-in")}
      look="plain"
      aria-label="Sign out"
      title="Sign out"
    >
      {icon}
    </ActionButton>
  );
}
