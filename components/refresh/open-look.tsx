"use client";

import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { openLook } from "@/lib/refresh/actions";

/** Opens a look again, and goes to its screening. */
export function OpenLook({ dueId, name }: { dueId: string; name: string }) {
  const router = useRouter();
  return (
    <ActionButton
      action={openLook}
      input={{ dueId }}
      onDone={({ screeningId }) => router.push(`/screenings/${screeningId}`)}
    >
      Open<span className="sr-only"> the look again at {name}</span>
    </ActionButton>
  );
}
