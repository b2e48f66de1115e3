"use client";

import { type RefObject, useEffect, useEffectEvent, useSyncExternalStore } from "react";

/** What a key does on the page that is open: "j", "?", "g s" (one after the other), "mod+enter" (⌘ or Ctrl). */
type Binding = { keys: string; label: string; run: () => void };

const bindings = new Set<Binding>();
const listeners = new Set<() => void>();
let listed: Binding[] = [];

function changed() {
  // Of two that want the same key the newer one has it.
  listed = [...new Map([...bindings].map((binding) => [binding.keys, binding])).values()];
  for (const tell of listeners) tell();
}

/** Lets a key do something while the calling component is shown. It is listed under `?` and in the palette. */
export function useKey(keys: string, label: string, handler: () => void, enabled = true) {
  const run = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return;
    const binding = { keys, label, run: () => run() };
    bindings.add(binding);
    changed();
    return () => {
      bindings.delete(binding);
      changed();
    };
  }, [keys, label, enabled]);
}

/** Lets the key that is written on a button press it, so that the hint is always true. */
export function useKeyPresses(place: RefObject<HTMLElement | null>, keys: string | undefined, label: string) {
  useKey(keys ?? "", label, () => place.current?.click(), Boolean(keys));
}

const none: Binding[] = [];
const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
};

/** Every key that does something now, in the order in which it came. */
export function useBindings() {
  return useSyncExternalStore(
    subscribe,
    () => listed,
    () => none,
  );
}

const OFF = "bonafide-keys-off";

/** Whether single keys work in this browser, and the way to change it. Combinations with ⌘ or Ctrl always work. */
export function useKeysOn(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(OFF) === null,
    () => true,
  );
  const set = (next: boolean) => {
    if (next) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "off");
    changed();
  };
  return [on, set];
}

let before = "";
let beforeAt = 0;

/** Runs what the pressed key means; keys meant for a field or a dialog are left alone. */
export function onKeyDown(event: KeyboardEvent) {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const combined = event.metaKey || event.ctrlKey;
  const key = event.key.toLowerCase();
  if (!combined && (isTyping(event.target) || localStorage.getItem(OFF) !== null)) return;
  if (event.target instanceof Element && event.target.closest("[role=dialog], [role=menu]")) return;
  const sequence = Date.now() - beforeAt < 1500 ? `${before} ${key}` : "";
  const meant = combined ? [`mod+${key}`] : [sequence, key];
  const binding = meant.map((keys) => listed.find((each) => each.keys === keys)).find(Boolean);
  before = binding ? "" : key;
  beforeAt = Date.now();
  if (!binding) return;
  event.preventDefault();
  binding.run();
}

function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
}
