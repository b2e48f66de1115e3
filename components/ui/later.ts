"use client";

import { type ComponentType, createElement, lazy, Suspense } from "react";

/** A component that is loaded when it is first shown, so that what stands behind a button costs a visit nothing. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Loaded: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  return (props) => createElement(Suspense, null, createElement(Loaded, props));
}
