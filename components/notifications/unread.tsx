"use client";

import { usePathname } from "next/navigation";
import { createContext, type ReactNode, use, useEffect, useState } from "react";

const Count = createContext<number | null>(null);

/** How much there is to read; null outside an `Unread`. */
export const useUnread = () => use(Count);

const minute = 60_000;

/**
 * Knows how much there is to read: as the server said with the page, and asked again with each step to another page, whenever the
 * window is looked at again, and once a minute while it is.
 */
export function Unread({ told, children }: { told: { count: number }; children: ReactNode }) {
  const [count, setCount] = useState(told.count);
  const path = usePathname();
  useEffect(() => setCount(told.count), [told]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step to another page is a reason to ask.
  useEffect(() => {
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      // Without an answer the number stays, until the next time.
      const response = await fetch("/api/notifications").catch(() => null);
      if (response?.ok) setCount((await response.json()).unread);
    };
    void ask();
    const clock = setInterval(ask, minute);
    document.addEventListener("visibilitychange", ask);
    return () => {
      clearInterval(clock);
      document.removeEventListener("visibilitychange", ask);
    };
  }, [path]);
  return <Count value={count}>{children}</Count>;
}
