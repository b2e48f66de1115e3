"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useKey } from "@/components/ui/keys";
import { useUnread } from "./unread";

/** Leads to the notifications and shows how many are unread. */
export function Bell({ icon }: { icon: ReactNode }) {
  const unread = useUnread();
  const router = useRouter();
  useKey("g n", "Go to notifications", () => router.push("/notifications"), unread !== null);
  if (unread === null) return null;
  return (
    <Link
      href="/notifications"
      prefetch={false}
      aria-label={unread === 0 ? "Notifications" : `Notifications, ${unread} unread`}
      className="relative grid size-control shrink-0 place-items-center rounded-control text-soft hover:bg-fill"
    >
      {icon}
      {unread > 0 && (
        <span
          aria-hidden
          className="absolute bottom-1/2 left-1/2 min-w-4 rounded-full bg-accent px-1 text-center text-[10px] leading-4 font-semibold text-on-accent"
        >
          {unread > 99 ? "99+" : unread}
        </span>
      )}
    </Link>
  );
}
