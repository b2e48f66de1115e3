"use client";

import { useEffect } from "react";

/** After so long without a key, a pointer or a scroll nobody is taken to be working. */
const idleAfter = 60_000;
const signs = ["pointermove", "pointerdown", "keydown", "scroll"];

/**
 * Counts the seconds in which a page is in sight and somebody does something there, under this name in the tab's own storage, so
 * that they go on after a look at another page. Nothing is sent by counting.
 */
export function useActiveTime(name: string) {
  useEffect(() => {
    let last = Date.now();
    const noticed = () => {
      last = Date.now();
    };
    const timer = window.setInterval(() => {
      const working = document.visibilityState === "visible" && Date.now() - last < idleAfter;
      if (working) sessionStorage.setItem(name, String(activeSeconds(name) + 1));
    }, 1000);
    for (const sign of signs) document.addEventListener(sign, noticed, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer);
      for (const sign of signs) document.removeEventListener(sign, noticed, { capture: true });
    };
  }, [name]);
}

/** The seconds counted so far under a name, at most the four hours that a measurement may have. */
export const activeSeconds = (name: string) => Math.min(14_400, Number(sessionStorage.getItem(name)) || 0);

/** Forgets what was counted. */
export const forgetActiveTime = (name: string) => sessionStorage.removeItem(name);
