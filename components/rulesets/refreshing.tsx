"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Loads the page afresh every second or so, while something on it goes on by itself. */
export function Refreshing() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, 1_500);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
