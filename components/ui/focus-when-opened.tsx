"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** Takes the focus, and with it the view, when what it shows was just opened by a link above it. `key` it by what is shown. */
export function FocusWhenOpened({ label, children }: { label: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section ref={place} tabIndex={-1} aria-label={label} className="scroll-mt-16 outline-none">
      {children}
    </section>
  );
}
