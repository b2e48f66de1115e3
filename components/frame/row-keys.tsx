"use client";

import { useKey } from "@/components/ui/keys";

const links = () => Array.from(document.querySelectorAll<HTMLElement>("[data-row-link]"));
const current = () => links().findIndex((link) => link.closest("tr")?.contains(document.activeElement));

/** J and K move the focus between the rows of the list on this page; Enter opens one, being a link. */
export function RowKeys() {
  useKey("j", "Next row", () => links()[current() + 1]?.focus());
  useKey("k", "Previous row", () => links()[current() - 1]?.focus());
  return null;
}
