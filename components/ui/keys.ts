"use client";

import { type RefObject, useEffect, useEffectEvent, useSyncExternalStore } from "react";

/**
 * What a key does on the page that is open: "j", "?", "g s" (one after the other), "mod+enter" (⌘ or Ctrl); without keys it is in the
 * palette alone.
 */
type Binding = { keys: string; label: string; run: (event?: KeyboardEvent) => void };

const bindings = new Set<Binding>();
const listeners = new Set<() => void>();
let listed: Binding[] = [];

function changed() {
  // Of two that want the same key the newer one has it.
  listed = [...new Map([...bindings].map((binding) => [binding.keys || binding.label, binding])).values()];
  for (const tell of listeners) tell();
}

/** Lets a key do something while the calling component is shown. It is listed under `?` and in the palette. */
export function useKey(keys: string, label: string, handler: (event?: KeyboardEvent) => void, enabled = true) {
  const run = useEffectEvent(handler);
  useEffect(() => {
    if (!enabled) return;
    const binding = { keys, label, run };
    bindings.add(binding);
    changed();
    if (cameEarly(keys)) binding.run();
    return () => {
      bindings.delete(binding);
      changed();
    };
  }, [keys, label, enabled]);
}

/** Lists something under this name in the palette while the calling component is shown. */
export const useCommand = (label: string, run: () => void, enabled = true) => useKey("", label, run, enabled);

type Pressed = { keys?: string; command?: string };

/** Lets the key that is written on a button press it, so that the hint is always true; and the palette, under the command's name. */
export function useKeyPresses(place: RefObject<HTMLElement | null>, { keys, command }: Pressed, label: string) {
  useKey(keys ?? "", command ?? label, () => place.current?.click(), Boolean(keys || command));
}

const none: Binding[] = [];
const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
};

/** Everything that a key or the palette does now, in the order in which it came. */
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

/** Milliseconds for which a key that says nothing yet is remembered: parts of a page get their script after the page is there. */
const patience = 2000;
let early = { meant: [] as string[], at: 0, path: "" };
/** What a key has meant since the page that is open was opened; one that was taken away on purpose is not early. */
const known = { path: "", keys: new Set<string>() };

/** Whether a key was pressed before the part of the page it belongs to was there; says so once. */
function cameEarly(keys: string) {
  const path = location.pathname;
  if (known.path !== path) Object.assign(known, { path, keys: new Set() });
  known.keys.add(keys);
  if (early.path !== path || Date.now() - early.at > patience || !early.meant.includes(keys)) return false;
  early = { meant: [], at: 0, path };
  return true;
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
  const binding = meant.map((keys) => listed.find((each) => keys && each.keys === keys)).find(Boolean);
  before = binding ? "" : key;
  beforeAt = Date.now();
  const path = location.pathname;
  const isNew = (keys: string) => keys !== "" && !(known.path === path && known.keys.has(keys));
  early = { meant: binding ? [] : meant.filter(isNew), at: beforeAt, path };
  if (!binding) return;
  event.preventDefault();
  binding.run(event);
}

function isTyping(target: EventTarget | null) {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target instanceof HTMLInputElement && !["checkbox", "radio", "button", "submit", "file"].includes(target.type);
}
