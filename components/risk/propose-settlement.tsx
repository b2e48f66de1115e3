"use client";

import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { later } from "@/components/ui/later";

const ProposeForm = later(() => import("./propose-form").then((file) => file.ProposeForm));

type Props = ComponentProps<typeof ProposeForm> & { title: string };

/** Proposes a difference as settled; the form says that nothing changes until a second person agrees. */
export function ProposeSettlement({ title, ...ids }: Props) {
  return (
    <Dialog
      title="Propose as settled"
      description={`${title}. Nothing changes until a second person, in compliance, has looked.`}
      trigger={<Button className="self-start">Propose as settled</Button>}
    >
      <ProposeForm {...ids} />
    </Dialog>
  );
}
