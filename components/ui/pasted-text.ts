"use client";

import { useEffect, useEffectEvent } from "react";

/** Hands over text that is pasted on the page, blanks included, unless it is pasted into a field. */
export function usePastedText(take: (text: string) => void) {
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain");
    const intoField = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (text && !intoField && event.clipboardData?.files.length === 0) take(text);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => pasted(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}
