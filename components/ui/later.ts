"use client";

import { type ComponentType, createElement, lazy, Suspense } from "react";

/**
 * A component that is loaded when it is first shown, so that what stands behind a button costs a visit nothing. Where it cannot be
 * loaded it says so in its place, and the rest of the page, with what is typed in it, stays.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await load().catch(() => NotLoaded) }));
  return (props) => createElement(Suspense, null, createElement(Loaded, props));
}

const NotLoaded = () =>
  createElement(
    "p",
    { role: "alert", className: "text-soft" },
    "The server could not be reached, so this part is missing. Load the page again once you are connected.",
  );
