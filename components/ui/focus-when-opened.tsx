"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * Takes the focus, and with it the view, when what it shows was just opened by a link above it, and gives it back when it is closed.
 * `key` it by what is shown.
 */
export function FocusWhenOpened({ label, children }: { label: string; children: ReactNode }) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    place.current?.focus();
    // Who opened another one instead is there already.
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <section ref={place} tabIndex={-1} aria-label={label} className="scroll-mt-16 outline-none">
      {children}
    </section>
  );
}
