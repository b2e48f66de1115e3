"use client";

import { ActionButton } from "@/components/form/action-button";
import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";
import { decideAddress, readSerialBack } from "@/lib/shipments/actions";
import type { ShipmentsView, ShipmentView } from "@/lib/shipments/queries";
import { type ReadBack, readBacks } from "@/lib/shipments/states";

// What somebody does with shipments; each form is loaded once it is opened.
const PlanForm = later(() => import("./forms").then((file) => file.PlanForm));
const SendForm = later(() => import("./forms").then((file) => file.SendForm));
const MoveForm = later(() => import("./forms").then((file) => file.MoveForm));
const AddressForm = later(() => import("./forms").then((file) => file.AddressForm));
const SecondWord = later(() => import("@/components/form/second-word").then((file) => file.SecondWord));

type Ids = { screeningId: string };

/** Plans what is sent next. */
export function PlanShipment({ screeningId, free }: Ids & Pick<ShipmentsView, "free">) {
  return (
    <Unfold label="Plan a shipment">
      <PlanForm screeningId={screeningId} free={free} />
    </Unfold>
  );
}

type DeedsProps = Ids & { shipment: ShipmentView; proofs: ShipmentsView["proofs"]; afterOffer: boolean };

/** What can happen to a shipment from where it is. */
export function ShipmentDeeds({ screeningId, shipment, proofs, afterOffer }: DeedsProps) {
  const about = { screeningId, shipment };
  const sendable = shipment.next.some(({ to }) => to === "sent");
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {sendable && (
        <Unfold label="Mark as sent">
          <SendForm {...about} />
        </Unfold>
      )}
      {shipment.next.length > 0 && (
        <Unfold label={sendable ? "Call it off" : "What became of it"}>
          <MoveForm {...about} proofs={proofs} />
        </Unfold>
      )}
      {shipment.mayRedirect && (
        <Unfold label="Another address">
          <AddressForm {...about} second={afterOffer || shipment.state === "sent"} />
        </Unfold>
      )}
    </div>
  );
}

type ReadSerialProps = Ids & { shipmentId: string; device: ShipmentView["devices"][number] };

/** What the candidate read back from a device. */
export function ReadSerial({ screeningId, shipmentId, device }: ReadSerialProps) {
  const others = (Object.keys(readBacks) as ReadBack[]).filter((answer) => answer !== device.readBack);
  return (
    <span className="flex flex-wrap gap-2">
      {others.map((answer) => (
        <ActionButton
          key={answer}
          aria-label={`${readBacks[answer]}: ${device.label}`}
          action={readSerialBack}
          input={{ screeningId, shipmentId, deviceId: device.id, answer }}
        >
          {readBacks[answer]}
        </ActionButton>
      ))}
    </span>
  );
}

/** The second person's word on another address. */
export function DecideAddress(ids: Ids & { changeId: string }) {
  return (
    <SecondWord
      about={`address ${ids.changeId}`}
      label="Decide about the address"
      question="May it go to this address?"
      follows={{
        granted: "It goes there from now on, and the address is compared with the document.",
        refused: "It goes where it was to go.",
      }}
      action={(said) => decideAddress({ ...ids, ...said })}
    />
  );
}
