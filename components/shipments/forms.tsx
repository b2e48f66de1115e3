"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { CheckboxesField } from "@/components/form/checkboxes-field";
import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { changeAddress, moveShipment, planShipment, sendShipment } from "@/lib/shipments/actions";
import type { ShipmentsView, ShipmentView } from "@/lib/shipments/queries";

const schemas = () => import("@/lib/shipments/schema");

type About = { screeningId: string };
type OfOne = About & { shipment: ShipmentView };

/** What is to be sent; it goes to the address that stands there now. */
export function PlanForm({ screeningId, free }: About & Pick<ShipmentsView, "free">) {
  const form = useKeptForm({
    keptAs: `shipment ${screeningId}`,
    texts: [],
    schema: async () => (await schemas()).planShipmentInput,
    action: planShipment,
    defaultValues: { screeningId, what: undefined, deviceIds: [] },
  });
  return (
    <ActionForm form={form} label="Plan a shipment">
      <RadioField
        {...form.field("what")}
        label="What is sent?"
        choices={[
          { value: "equipment", label: "Equipment" },
          { value: "documents", label: "Documents" },
        ]}
      />
      {form.form.watch("what") === "equipment" && (
        <CheckboxesField
          {...form.field("deviceIds")}
          label="What is in it?"
          help={
            free.length > 0 ? undefined : "Every device is in a shipment. Enter another on the check “Devices” first."
          }
          choices={free.map(({ id, label }) => ({ value: id, label }))}
          chosen={form.form.watch("deviceIds")}
          onChange={(ids) => form.form.setValue("deviceIds", ids)}
        />
      )}
      <SubmitButton form={form} className="self-start">
        Plan it
      </SubmitButton>
    </ActionForm>
  );
}

/** Who carries it, and the number it can be followed by. */
export function SendForm({ screeningId, shipment }: OfOne) {
  const form = useKeptForm({
    keptAs: `sending ${shipment.id}`,
    texts: ["carrier", "tracking"],
    schema: async () => (await schemas()).sendShipmentInput,
    action: sendShipment,
    defaultValues: { screeningId, shipmentId: shipment.id, carrier: "", tracking: "" },
  });
  return (
    <ActionForm form={form} label="Mark as sent">
      <TextField {...form.field("carrier")} label="Who carries it?" />
      <TextField {...form.field("tracking")} label="Tracking number" />
      <SubmitButton form={form} className="self-start">
        It is sent
      </SubmitButton>
    </ActionForm>
  );
}

/** What became of a shipment. */
export function MoveForm({ screeningId, shipment, proofs }: OfOne & Pick<ShipmentsView, "proofs">) {
  const form = useKeptForm({
    keptAs: `moving ${shipment.id}`,
    texts: ["reason"],
    schema: async () => (await schemas()).moveShipmentInput,
    action: moveShipment,
    defaultValues: { screeningId, shipmentId: shipment.id, to: undefined, proofId: "", reason: "" },
  });
  const to = form.form.watch("to");
  const explained = to !== undefined && (to !== "delivered" || shipment.state === "lost");
  return (
    <ActionForm form={form} label="What became of it">
      <RadioField
        {...form.field("to")}
        label="What became of it?"
        choices={shipment.next
          .filter((next) => next.to !== "sent")
          .map((next) => ({ value: next.to, label: next.label }))}
      />
      {to === "delivered" && (
        <SelectField
          {...form.field("proofId")}
          label="The carrier’s proof of delivery"
          optional
          none="None yet"
          help="Add it as evidence below first."
          choices={proofs.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      {explained && <TextArea {...form.field("reason")} label="What is known about it?" />}
      <SubmitButton form={form} className="self-start">
        Record it
      </SubmitButton>
    </ActionForm>
  );
}

/** Another address for what is planned or on its way, and why. */
export function AddressForm({ screeningId, shipment, second }: OfOne & { second: boolean }) {
  const form = useKeptForm({
    keptAs: `address ${shipment.id}`,
    texts: ["reason"],
    schema: async () => (await schemas()).changeAddressInput,
    action: changeAddress,
    defaultValues: { screeningId, shipmentId: shipment.id, address: "", reason: "" },
  });
  return (
    <ActionForm form={form} label="Another address">
      <TextArea {...form.field("address")} label="The address it goes to instead" />
      <TextArea
        {...form.field("reason")}
        label="Why does it change?"
        help={second ? "Somebody else in operations or compliance agrees before it changes." : undefined}
      />
      <SubmitButton form={form} className="self-start">
        {second ? "Ask a second person" : "Change the address"}
      </SubmitButton>
    </ActionForm>
  );
}
