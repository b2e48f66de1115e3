"use client";

import { useEffect, useEffectEvent, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { keptName } from "./kept-name";

/**
 * Keeps all that stands in a long form, in this tab, until it is sent or somebody signs out. `about` is what it is about.
 * Says whether something was there, and how to begin anew or to forget it. What was there stays while it is `paused`: what a
 * file filled in must not come back as typed, without its file.
 */
export function useKeptDraft<Input extends FieldValues>(
  { reset, watch }: UseFormReturn<Input>,
  about: string,
  paused = () => false,
) {
  const [found, setFound] = useState(false);
  const forget = () => sessionStorage.removeItem(keptName(about, "draft"));
  const restore = useEffectEvent(() => {
    const kept = sessionStorage.getItem(keptName(about, "draft"));
    if (kept === null) return;
    reset(JSON.parse(kept), { keepDefaultValues: true });
    setFound(true);
  });
  const keep = useEffectEvent((name: string, values: unknown) => {
    if (!paused()) sessionStorage.setItem(name, JSON.stringify(values));
  });
  useEffect(() => {
    restore();
    const { unsubscribe } = watch((values) => keep(keptName(about, "draft"), values));
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
