"use client";

import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";

const PaymentForm = later(() => import("./payment-form").then((file) => file.PaymentForm));

type Props = { screeningId: string; replacesId: string };

/** Opens the form for payment details; newer ones take the place of the earlier, which stay on record. */
export function EnterPayment(props: Props) {
  return (
    <Unfold label={props.replacesId ? "Enter a change" : "Enter the payment details"}>
      {(close) => <PaymentForm {...props} onDone={close} />}
    </Unfold>
  );
}
