"use client";

import { ActionButton } from "@/components/form/action-button";
import { later } from "@/components/ui/later";
import { Unfold } from "@/components/ui/unfold";
import { decideException, signOffTools } from "@/lib/devices/actions";
import type { DeviceView } from "@/lib/devices/queries";

// What somebody does with devices; each form is loaded once it is opened.
const AddDeviceForm = later(() => import("./forms").then((file) => file.AddDeviceForm));
const ChangeDeviceForm = later(() => import("./forms").then((file) => file.ChangeDeviceForm));
const ExceptionForm = later(() => import("./forms").then((file) => file.ExceptionForm));
const InventoryForm = later(() => import("./inventory-form").then((file) => file.InventoryForm));
const SecondWord = later(() => import("@/components/form/second-word").then((file) => file.SecondWord));

/** Enters a device that is prepared. */
export function AddDevice({ screeningId }: { screeningId: string }) {
  return (
    <Unfold label="Add a device">
      <AddDeviceForm screeningId={screeningId} />
    </Unfold>
  );
}

/** What was signed off needs no exception but for what an inventory shows since. */
const mayExcept = ({ hasTools, signedOff, standing, mustNotStay }: DeviceView) =>
  hasTools && standing !== "waiting" && (!signedOff || mustNotStay.length > 0);

/** The sign-off, an exception to it, what is on it, and corrections. */
export function DeviceDeeds({ screeningId, device }: { screeningId: string; device: DeviceView }) {
  const ids = { screeningId, deviceId: device.id };
  return (
    <div className="flex flex-wrap gap-2">
      {device.hasTools && !device.signedOff && device.mustNotStay.length === 0 && (
        <ActionButton action={signOffTools} input={ids} said={`Signed off ${device.serial}`}>
          Sign off: tools are off
        </ActionButton>
      )}
      {mayExcept(device) && (
        <Unfold label="Propose an exception">
          <ExceptionForm {...ids} tool={device.mustNotStay[0] ?? ""} />
        </Unfold>
      )}
      {device.hasTools && (
        <Unfold label="Add an inventory">
          <InventoryForm {...ids} />
        </Unfold>
      )}
      <Unfold label="Change">
        <ChangeDeviceForm screeningId={screeningId} device={device} />
      </Unfold>
    </div>
  );
}

/** The second person's word on an exception. */
export function DecideException(ids: { screeningId: string; exceptionId: string }) {
  return (
    <SecondWord
      about={`exception ${ids.exceptionId}`}
      label="Decide about the exception"
      question="May this tool stay on?"
      follows={{
        granted: "The device may go out with it until the last day.",
        refused: "The device stays here until the tool is off.",
      }}
      action={(said) => decideException({ ...ids, ...said })}
    />
  );
}
