"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { PolicyCount } from "@/lib/positions/queries";

const MoveForm = later(() => import("./move-form").then((file) => file.MoveForm));

export type MovePolicyProps = {
  positionId: string;
  /** The newest version of each policy but the one it has. */
  policies: { id: string; title: string }[];
  /** The open screenings by the version that each follows. */
  following: PolicyCount[];
};

/** Lets a position go on under another policy version, after saying what that means for its screenings. */
export function MovePolicy(props: MovePolicyProps) {
  return (
    <Dialog
      title="Move to another policy"
      description={`Candidates who come in from now on get its checks. ${goesOn(props.following)}`}
      trigger={<Button>Move to another policy…</Button>}
    >
      <MoveForm {...props} />
    </Dialog>
  );
}

function goesOn(following: PolicyCount[]) {
  if (following.length === 0) return "It has no open screenings.";
  const each = following.map(({ title, screenings }) => `${screenings} under ${title}`);
  return `Open screenings stay on the version they were opened with, until each of them ends: ${each.join("; ")}.`;
}
