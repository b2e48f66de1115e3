"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { later } from "@/components/ui/later";

const ShippingForm = later(() => import("./shipping-form").then((file) => file.ShippingForm));

type Props = { screeningId: string; has: boolean };

/** Enters where the candidate asks equipment to be sent; a newer place takes that of the earlier, which stays on record. */
export function EnterShipping({ screeningId, has }: Props) {
  const [open, setOpen] = useState(false);
  if (open) return <ShippingForm screeningId={screeningId} onDone={() => setOpen(false)} />;
  return (
    <Button className="self-start" onClick={() => setOpen(true)}>
      {has ? "Enter a newer one" : "Enter where it would go"}
    </Button>
  );
}
