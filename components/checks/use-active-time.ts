"use client";

import { useEffect, useRef } from "react";

/** After so long without a key, a pointer or a scroll nobody is taken to be working. */
const idleAfter = 60_000;
const signs = ["pointermove", "pointerdown", "keydown", "scroll"];

/**
 * Counts the seconds in which a page is in sight and somebody does something there, under this name in the tab's own storage, so
 * that they go on after a look at another page. Nothing is sent by counting. Answers how to read what was counted so far, and how
 * to end: nothing counts from then on, also while the page that shows the result is still on its way.
 */
export function useActiveTime(name: string) {
  const timer = useRef(0);
  useEffect(() => {
    let last = Date.now();
    const noticed = () => {
      last = Date.now();
    };
    timer.current = window.setInterval(() => {
      const working = document.visibilityState === "visible" && Date.now() - last < idleAfter;
      if (working) sessionStorage.setItem(name, String(secondsOf(name) + 1));
    }, 1000);
    for (const sign of signs) document.addEventListener(sign, noticed, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer.current);
      for (const sign of signs) document.removeEventListener(sign, noticed, { capture: true });
    };
  }, [name]);
  return {
    seconds: () => secondsOf(name),
    end() {
      window.clearInterval(timer.current);
      sessionStorage.removeItem(name);
    },
  };
}

/** The seconds counted under a name, at most the four hours that a measurement may have. */
const secondsOf = (name: string) => Math.min(14_400, Number(sessionStorage.getItem(name)) || 0);
