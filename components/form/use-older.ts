"use client";

import { useState } from "react";
import { useToast } from "@/components/ui/toast";

type Row = { id: string };

/**
 * A list of which only the newest were sent, and a way to read on at an address of ours. What was read stays when the newest are
 * sent again with one more.
 */
export function useOlder<Shown extends Row>(address: string, screeningId: string, newest: Shown[]) {
  const [read, setRead] = useState<Shown[]>([]);
  const [pending, setPending] = useState(false);
  const toast = useToast();
  const shown = [...newest, ...read.filter(({ id }) => newest.every((one) => one.id !== id))];
  async function showOlder() {
    setPending(true);
    const query = new URLSearchParams({ screeningId, after: shown.at(-1)?.id ?? "" });
    const answer = await fetch(`${address}?${query}`)
      .then((response) => response.json())
      .catch(() => ({ message: "Could not reach the server. Try again." }));
    setPending(false);
    if (answer.rows) setRead([...shown, ...answer.rows]);
    else toast.refused(answer.message);
  }
  return { shown, showOlder, pending };
}
