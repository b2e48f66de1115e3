"use client";

import { useSyncExternalStore } from "react";

const signs: Record<string, string> = { enter: "↵", escape: "esc", arrowup: "↑", arrowdown: "↓" };
const never = () => () => {};

function sign(key: string, apple: boolean) {
  if (key === "mod") return apple ? "⌘" : "Ctrl ";
  return signs[key] ?? key.toUpperCase();
}

/** Shows a key or a combination ("c", "mod+k") as it is printed on the viewer's keyboard; phones do not show it. */
export function Kbd({ keys }: { keys: string }) {
  const apple = useSyncExternalStore(
    never,
    () => /Mac|iP/.test(navigator.platform),
    () => false,
  );
  return (
    <kbd
      aria-hidden
      className="hidden h-4.5 min-w-4 items-center justify-center rounded border border-current/20 px-1 text-xs font-normal whitespace-pre desk:inline-flex"
    >
      {keys
        .split("+")
        .map((key) => sign(key, apple))
        .join("")}
    </kbd>
  );
}
