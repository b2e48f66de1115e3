"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const ShippingForm = later(() => import("./shipping-form").then((file) => file.ShippingForm));

type Props = { screeningId: string; has: boolean };

/** Enters where the candidate asks equipment to be sent; a newer place takes that of the earlier, which stays on record. */
export function EnterShipping({ screeningId, has }: Props) {
  return (
    <Unfold label={has ? "Enter a newer one" : "Enter where it would go"}>
      {(close) => <ShippingForm screeningId={screeningId} onDone={close} />}
    </Unfold>
  );
}
