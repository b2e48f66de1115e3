"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { z } from "zod";
import { keptName } from "@/components/form/kept-name";
import type { publishInput } from "@/lib/policy/schema";

type Form = UseFormReturn<z.input<typeof publishInput>>;

/**
 * Keeps all that stands in the editor of a policy, in this tab, until it is published or somebody signs out. `about` is which policy.
 * Says whether something was there, and how to begin anew or to forget it.
 */
export function useKeptDraft({ reset, watch }: Form, about: string) {
  const [found, setFound] = useState(false);
  const forget = () => sessionStorage.removeItem(keptName(about, "draft"));
  const restore = useEffectEvent(() => {
    const kept = sessionStorage.getItem(keptName(about, "draft"));
    if (kept === null) return;
    reset(JSON.parse(kept), { keepDefaultValues: true });
    setFound(true);
  });
  useEffect(() => {
    restore();
    const { unsubscribe } = watch((values) => sessionStorage.setItem(keptName(about, "draft"), JSON.stringify(values)));
    return unsubscribe;
  }, [about, watch]);
  return {
    found,
    forget,
    beginAnew() {
      reset();
      forget();
      setFound(false);
    },
  };
}
