"use client";

import { Confirm } from "@/components/form/confirm";
import { closePosition } from "@/lib/positions/actions";

/** Closes a position, after saying what that means for its screenings. */
export function CloseDialog(props: { positionId: string; title: string; openScreenings: number }) {
  const { positionId, title, openScreenings } = props;
  return (
    <Confirm
      title={`Close “${title}”`}
      description={`No new candidates come in for it. ${goesOn(openScreenings)} Nothing is deleted. This cannot be undone; to fill the job again, create a new position.`}
      label="Close this position"
      action={closePosition}
      input={{ positionId }}
      said={`“${title}” is closed`}
    >
      Close the position
    </Confirm>
  );
}

function goesOn(openScreenings: number) {
  if (openScreenings === 0) return "It has no open screenings.";
  if (openScreenings === 1) return "Its open screening goes on until somebody ends it.";
  return `Its ${openScreenings} open screenings go on until somebody ends each of them.`;
}
