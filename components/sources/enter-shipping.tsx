import { ShippingForm } from "@/components/checks/when-shown";
import { Unfold } from "@/components/ui/unfold";

type Props = { screeningId: string; has: boolean };

/** Enters where the candidate asks equipment to be sent; a newer place takes that of the earlier, which stays on record. */
export function EnterShipping({ screeningId, has }: Props) {
  return (
    <Unfold label={has ? "Enter where it would go now" : "Enter where it would go"}>
      <ShippingForm screeningId={screeningId} />
    </Unfold>
  );
}
