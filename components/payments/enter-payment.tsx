import { PaymentForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

type Props = { screeningId: string; replacesId: string };

/** Opens the form for payment details; newer ones take the place of the earlier, which stay on record. */
export function EnterPayment(props: Props) {
  return (
    <Unfold label={props.replacesId ? "Enter a change" : "Enter the payment details"}>
      <PaymentForm {...props} />
    </Unfold>
  );
}
