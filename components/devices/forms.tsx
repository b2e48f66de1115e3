"use client";

import { ActionForm, SubmitButton } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/choice-fields";
import { DateField, SelectField, TextArea, TextField } from "@/components/form/fields";
import { useKeptForm } from "@/components/form/use-kept-form";
import { addDevice, changeDevice, proposeException } from "@/lib/devices/actions";
import { deviceKindIds, deviceWords } from "@/lib/devices/kinds";
import type { DeviceView } from "@/lib/devices/queries";

const schemas = () => import("@/lib/devices/schema");

type About = { screeningId: string };

/** What is prepared, its serial number and by whom. */
export function AddDeviceForm({ screeningId }: About) {
  const form = useKeptForm({
    keptAs: `device ${screeningId}`,
    texts: ["serial", "preparedBy"],
    schema: async () => (await schemas()).addDeviceInput,
    action: addDevice,
    defaultValues: { screeningId, what: "" as never, serial: "", preparedBy: "" },
  });
  return (
    <ActionForm form={form} label="Add a device">
      <SelectField
        {...form.field("what")}
        label="What is it?"
        choices={deviceKindIds.map((id) => ({ value: id, label: deviceWords(id) }))}
      />
      <TextField {...form.field("serial")} label="Serial number" />
      <TextField {...form.field("preparedBy")} label="Who prepares it?" />
      <SubmitButton form={form} className="self-start">
        Keep the device
      </SubmitButton>
    </ActionForm>
  );
}

/** Corrects what is known of a device; what stood there before stays in its history. */
export function ChangeDeviceForm({ screeningId, device }: About & { device: DeviceView }) {
  const form = useKeptForm({
    keptAs: `device ${device.id}`,
    texts: ["reason"],
    schema: async () => (await schemas()).changeDeviceInput,
    action: changeDevice,
    defaultValues: {
      ...{ screeningId, deviceId: device.id, serial: device.serial, preparedBy: device.preparedBy },
      ...{ toolsOn: false, reason: "" },
    },
  });
  return (
    <ActionForm form={form} label="Change the device">
      <TextField {...form.field("serial")} label="Serial number" help="Another machine is signed off anew." />
      <TextField {...form.field("preparedBy")} label="Who prepares it?" />
      {device.signedOff && (
        <CheckboxField {...form.field("toolsOn")} label="A remote-access tool is on again: take the sign-off back" />
      )}
      <TextArea {...form.field("reason")} label="Why does it change?" />
      <SubmitButton form={form} className="self-start">
        Keep the change
      </SubmitButton>
    </ActionForm>
  );
}

/** A remote-access tool that is to stay on, why, and until when. */
export function ExceptionForm({ screeningId, deviceId, tool }: About & { deviceId: string; tool: string }) {
  const form = useKeptForm({
    keptAs: `exception ${deviceId}`,
    texts: ["tool", "reason", "until"],
    schema: async () => (await schemas()).proposeExceptionInput,
    action: proposeException,
    defaultValues: { screeningId, deviceId, tool, reason: "", until: "" },
  });
  return (
    <ActionForm form={form} label="Propose an exception">
      <TextField {...form.field("tool")} label="Which tool stays on?" />
      <TextArea {...form.field("reason")} label="Why is it needed?" />
      <DateField {...form.field("until")} label="Its last day" help="Somebody in operations or compliance agrees." />
      <SubmitButton form={form} className="self-start">
        Propose it
      </SubmitButton>
    </ActionForm>
  );
}
