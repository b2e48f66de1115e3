import Link from "next/link";
import { DecideAddress, PlanShipment, ReadSerial, ShipmentDeeds } from "@/components/checks/when-shown";
import { WhatChanged } from "@/components/devices/what-changed";
import { Facts, Panel } from "@/components/ui/panel";
import { type Mark, StateMark } from "@/components/ui/state-mark";
import type { ShipmentsView, ShipmentView } from "@/lib/shipments/queries";
import { readBacks } from "@/lib/shipments/states";

const marks: Record<ShipmentView["state"], Mark> = {
  planned: "not-started",
  sent: "started",
  delivered: "done",
  returned: "could-not-verify",
  lost: "open-difference",
  "called-off": "could-not-verify",
};

/** What is sent to the candidate: to where, how far it is, what was read back, and all that changed. */
export function Shipments({ view }: { view: ShipmentsView }) {
  const { screeningId, mayWork, mayPlan, hidden, asked, shipments, free, hasShippingCheck } = view;
  return (
    <div className="flex flex-col gap-4">
      {shipments.map((shipment) => (
        <Shipment key={shipment.id} view={view} shipment={shipment} />
      ))}
      {mayWork && mayPlan && (
        <div className="flex flex-col gap-2">
          <p className="text-soft">
            {hidden
              ? "What is planned now goes to an address that compliance gives you."
              : `What is planned now goes to ${asked}.`}
          </p>
          <PlanShipment screeningId={screeningId} free={free} />
        </div>
      )}
      {!mayPlan && (
        <p className="text-soft">
          Where things go is not known yet: it is entered on the check “
          {hasShippingCheck ? (
            <Link href={`/screenings/${screeningId}/checks/shipping-address`} className="underline">
              Shipping address
            </Link>
          ) : (
            "Shipping address"
          )}
          ”.
        </p>
      )}
    </div>
  );
}

function Shipment({ view, shipment }: { view: ShipmentsView; shipment: ShipmentView }) {
  const { screeningId, mayWork, mayMove, proofs, afterOffer } = view;
  const { id, title, state, stateWords, waits, devices } = shipment;
  return (
    <Panel
      label={`${title}, ${stateWords}`}
      title={title}
      aside={<StateMark mark={marks[state]}>{stateWords}</StateMark>}
    >
      <div className="flex flex-col gap-4">
        <ShipmentFacts shipment={shipment} />
        {waits && (
          <div className="flex flex-col gap-1 border-l-2 border-line pl-3">
            <p>Another address waits for a second person{waits.address && `: ${waits.address}`}</p>
            <p className="text-soft">
              {waits.by} asks for it{waits.reason && `: “${waits.reason}”`}
            </p>
            {waits.mayDecide && <DecideAddress screeningId={screeningId} changeId={waits.id} />}
          </div>
        )}
        {devices.map((device) => (
          <div key={device.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{device.label}</span>
            {device.readBack && (
              <span className="text-soft">Serial number read back: {readBacks[device.readBack].toLowerCase()}</span>
            )}
            {state === "delivered" && mayWork && (
              <>
                {!device.readBack && <span className="text-soft">Does the serial number they read back agree?</span>}
                <ReadSerial screeningId={screeningId} shipmentId={id} device={device} />
              </>
            )}
          </div>
        ))}
        {mayMove && <ShipmentDeeds {...{ screeningId, shipment, proofs, afterOffer }} />}
        <WhatChanged changes={shipment.changes.map(inWords)} />
      </div>
    </Panel>
  );
}

function ShipmentFacts({ shipment: { address, carrier, tracking, proof } }: { shipment: ShipmentView }) {
  return (
    <Facts
      facts={[
        { name: "Goes to", value: address ?? "An address that compliance gives you" },
        ...(carrier ? [{ name: "Carrier", value: carrier }] : []),
        ...(tracking ? [{ name: "Tracking number", value: <span className="font-mono">{tracking}</span> }] : []),
        ...(proof ? [{ name: "Proof of delivery", value: proof }] : []),
      ]}
    />
  );
}

function inWords({ words, before, after, decision, decisionReason, ...change }: ShipmentView["changes"][number]) {
  const said = decision && `${decision.by} ${decision.is === "granted" ? "agreed" : "refused"}`;
  return {
    ...change,
    words: `${words}${after ? `: ${after}` : ""}${before ? `, before that ${before}` : ""}`,
    decided: said && `${said}${decisionReason ? `: “${decisionReason}”` : ""}`,
  };
}
