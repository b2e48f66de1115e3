"use client";

import type { ComponentProps } from "react";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";
import type { EvidenceItem } from "@/lib/evidence/queries";
import { fileSize } from "./file-size";

const EvidenceCard = later(() => import("./evidence-card").then((file) => file.EvidenceCard));

type Props = {
  evidence: EvidenceItem;
  /** Shows its picture large enough to read, which is recorded. */
  large?: boolean;
  trigger: ComponentProps<typeof Dialog>["trigger"];
};

/** A piece of evidence looked at over the page: its preview, where it is from, and the way to the original. */
export function EvidenceDialog({ evidence, large, trigger }: Props) {
  const { title, fileName, format, size } = evidence;
  const what = (
    <span className="wrap-anywhere">
      {fileName}, {format}, {fileSize(size)}
    </span>
  );
  return (
    <Dialog title={title} description={what} trigger={trigger} wide={large}>
      <EvidenceCard evidence={evidence} large={large} />
    </Dialog>
  );
}
