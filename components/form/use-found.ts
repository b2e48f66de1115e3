"use client";

import { useEffect, useState } from "react";

const pause = 200;

/**
 * What an address of ours finds for what is typed, a moment after it was. Undefined while it is not known yet, so that nothing is
 * taken for something else, and when it cannot be asked.
 */
export function useFound<Found>(address: string, sought: string, enabled = true): Found | undefined {
  const [found, setFound] = useState<{ sought: string; data: Found | undefined }>();
  useEffect(() => {
    if (!enabled) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const data = await fetch(`${address}?${new URLSearchParams({ q: sought })}`, { signal: asking.signal })
        .then((response) => (response.ok ? response.json() : undefined))
        .catch(() => undefined);
      if (!asking.signal.aborted) setFound({ sought, data });
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [address, sought, enabled]);
  return enabled && found?.sought === sought ? found.data : undefined;
}
