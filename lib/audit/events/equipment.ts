import { z } from "zod";
import { deviceWords } from "@/lib/devices/kinds";
import { event, granted, id, none, text } from "../define-event";

/** What happens with pay, with what is spent and with what is sent. */
export const equipment = {
  "payment.entered": event(z.strictObject({ change: z.boolean() }), ({ change }) =>
    change ? "Entered a change of the payment details" : "Entered payment details",
  ),
  "payment.decided": event(
    z.strictObject({ decision: z.enum(["released", "refused"]) }),
    ({ decision }) => `${decision === "released" ? "Released" : "Refused"} payment details as the second person`,
  ),
  "payment.number-seen": event(z.strictObject({ instructionId: id }), () => "Looked at the whole number of an account"),
  "statement.imported": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Imported a statement of a card or an account (${kind.toUpperCase()})`,
  ),
  "statement.removed": event(none, () => "Took a statement back that was a mistake, with reason"),
  "spending.approved": event(none, () => "Marked a run of payments as approved, with who approved it and a paper"),
  "device.added": event(
    z.strictObject({ kind: text }),
    ({ kind }) => `Added a device: ${deviceWords(kind).toLowerCase()}`,
  ),
  "device.changed": event(none, () => "Changed what is known of a device, with reason"),
  "device.signed-off": event(none, () => "Signed off that remote-access tools are off on a device"),
  "device.exception-proposed": event(none, () => "Proposed that a remote-access tool stays on a device"),
  "device.exception-decided": event(z.strictObject({ decision: granted }), ({ decision }) =>
    decision === "granted"
      ? "Agreed that a remote-access tool stays on a device, until a day"
      : "Refused that a remote-access tool stays on a device",
  ),
  "device.inventory-added": event(z.strictObject({ number: z.number().int().min(0) }), ({ number }) =>
    number === 0
      ? "Added an inventory of a device, which shows none of the tools looked for"
      : `Added an inventory of a device, which shows ${number === 1 ? "a tool" : `${number} tools`} of the catalogue`,
  ),
  "shipment.planned": event(z.strictObject({ kind: text }), ({ kind }) => `Planned to send ${kind}`),
  "shipment.moved": event(
    z.strictObject({ kind: text, to: text }),
    ({ kind, to }) => `${kind === "documents" ? "Documents" : "Equipment"}: ${to.replaceAll("-", " ")}`,
  ),
  "shipment.address-proposed": event(none, () => "Asked to send something to another address, with reason"),
  "shipment.address-changed": event(none, () => "Changed the address of a shipment, with reason"),
  "shipment.address-decided": event(z.strictObject({ decision: granted }), ({ decision }) =>
    decision === "granted" ? "Agreed to another address for a shipment" : "Refused another address for a shipment",
  ),
  "shipment.serial-read": event(
    z.strictObject({ answer: text }),
    ({ answer }) => `Had a serial number read back: ${answer.replaceAll("-", " ")}`,
  ),
  "address.protected": event(none, () => "Took the address over"),
  "address.unprotected": event(none, () => "Gave the address back"),
};
