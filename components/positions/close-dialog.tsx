"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ActionButton } from "@/components/form/action-button";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { closePosition } from "@/lib/positions/actions";

/** Closes a position, after saying what that means for its screenings. */
export function CloseDialog(props: { positionId: string; title: string; openScreenings: number }) {
  const { positionId, title, openScreenings } = props;
  const [shown, setShown] = useState(false);
  const router = useRouter();
  return (
    <Dialog
      title={`Close “${title}”`}
      description={`No new candidates come in for it. ${goesOn(openScreenings)} Nothing is deleted. This cannot be undone; to fill the job again, create a new position.`}
      trigger={<Button>Close this position</Button>}
      open={shown}
      onOpenChange={setShown}
    >
      <ActionButton
        action={closePosition}
        input={{ positionId }}
        look="primary"
        said={`“${title}” is closed`}
        onDone={() => {
          setShown(false);
          router.refresh();
        }}
      >
        Close the position
      </ActionButton>
    </Dialog>
  );
}

function goesOn(openScreenings: number) {
  if (openScreenings === 0) return "It has no open screenings.";
  if (openScreenings === 1) return "Its open screening goes on until somebody ends it.";
  return `Its ${openScreenings} open screenings go on until somebody ends each of them.`;
}
