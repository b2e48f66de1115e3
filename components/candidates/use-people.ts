"use client";

import { useEffect, useState } from "react";
import type { FoundPerson } from "@/lib/candidates/find";

const pause = 200;

/**
 * Who fits what is typed, a moment after it was: by e-mail or a part of the name; with nothing typed, those worked on lately. Nobody
 * while it is not known yet, so that nobody is taken for somebody else.
 */
export function usePeople(sought: string, enabled: boolean): FoundPerson[] {
  const [found, setFound] = useState<{ sought: string; people: FoundPerson[] }>();
  useEffect(() => {
    if (!enabled) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await fetch(`/api/candidates?${new URLSearchParams({ q: sought })}`, { signal: asking.signal })
        .then((response) => response.json())
        .catch(() => ({}));
      if (!asking.signal.aborted) setFound({ sought, people: answer.people ?? [] });
    }, pause);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [sought, enabled]);
  return enabled && found?.sought === sought ? found.people : [];
}
