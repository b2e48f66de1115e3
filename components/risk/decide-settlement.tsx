"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const DecideForm = later(() => import("./decide-form").then((file) => file.DecideForm));

type Props = {
  screeningId: string;
  settlementId: string;
  title: string;
  reason: string;
  by: string;
  /** What the file is called that was named as proof. */
  proof: string | undefined;
};

/** A second person settles, confirms or returns what was proposed. */
export function DecideSettlement({ title, reason, by, proof, ...ids }: Props) {
  return (
    <Dialog
      title="Settle this difference?"
      description={`${title}. ${by} proposes to settle it: “${reason}”${proof ? ` Shown by ${proof}.` : ""}`}
      trigger={<Button className="self-start">Settle or return</Button>}
    >
      <DecideForm {...ids} />
    </Dialog>
  );
}
