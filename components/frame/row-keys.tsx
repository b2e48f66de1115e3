"use client";

import { Kbd } from "@/components/ui/kbd";
import { useKey, useKeysOn } from "@/components/ui/keys";

const links = () => Array.from(document.querySelectorAll<HTMLElement>("[data-row-link]"));
const current = () => links().findIndex((link) => link.closest("tr")?.contains(document.activeElement));

const box = () => document.activeElement?.closest("tr")?.querySelector<HTMLElement>("[data-row-select]");

/**
 * J and K move the focus between the rows of the list on this page; Enter opens one, being a link. Where rows can
 * be selected X does so, with Shift from the last one on. Says so in one quiet line while single keys are on.
 */
export function RowKeys({ select = false }: { select?: boolean }) {
  useKey("j", "Next row", () => links()[current() + 1]?.focus());
  useKey("k", "Previous row", () => links()[current() - 1]?.focus());
  const choose = (event?: KeyboardEvent) =>
    box()?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, shiftKey: event?.shiftKey }));
  useKey("x", "Select the row", choose, select);
  const [on] = useKeysOn();
  if (!on) return null;
  return (
    <span aria-hidden className="ml-auto flex items-center gap-3 max-desk:hidden">
      <Hint keys={["j", "k"]}>move</Hint>
      {select && <Hint keys={["x"]}>select</Hint>}
      <Hint keys={["enter"]}>open</Hint>
      <Hint keys={["?"]}>all keys</Hint>
    </span>
  );
}

function Hint({ keys, children }: { keys: string[]; children: string }) {
  return (
    <span className="flex items-center gap-1">
      {keys.map((key) => (
        <Kbd key={key} keys={key} />
      ))}
      {children}
    </span>
  );
}
