"use client";

import { useRouter } from "next/navigation";
import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { witnessPasskey } from "@/lib/passkeys/actions";

type Props = { screeningId: string; sessionId: string; pending: boolean };

/** Says whether somebody saw the person do it; before there is an answer, looks for it. */
export function WitnessPasskey({ pending, ...ids }: Props) {
  const router = useRouter();
  if (pending)
    return (
      <Button className="self-start" onClick={() => router.refresh()}>
        See whether they answered
      </Button>
    );
  return (
    <div className="flex flex-wrap gap-2">
      <ActionButton action={witnessPasskey} input={{ ...ids, saw: "yes" }} said="Kept that you saw it">
        I saw them do it
      </ActionButton>
      <ActionButton look="plain" action={witnessPasskey} input={{ ...ids, saw: "no" }} said="Kept; it does not count">
        I did not see it
      </ActionButton>
    </div>
  );
}
