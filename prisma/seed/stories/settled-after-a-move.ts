import { documentPicture } from "../document-picture";
import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { proposesSettled, sends, settles } from "../steps/decisions";
import { completeShipping, keep, keepText, sendsAddressDocument, wantsDeliveryTo } from "../steps/documents";
import { oneLine, openByForm } from "../steps/opening";
import { meets } from "../steps/people";

const home = { street: "7 Heron Quay", city: "Dublin", postalCode: "D04 K8X2", countryCode: "IE" };
const next = "22 Saltmarsh Road, Galway, H91 T3PC";

/** A move explained by a lease and settled by compliance; with the manager, nothing open. */
export const settledAfterAMove: Story = {
  position: "quality",
  async play(scene) {
    const { at, person } = scene;
    const on = await openByForm(scene, at(13, "11:25"), {
      phone: "+353 1 555 0193",
      home,
      work: [{ employer: "Clonmore Instruments", title: "Test lead", start: "2019-02", end: "2025-06" }],
      school: { institution: "Liffeyside Institute", area: "Electronics", start: "2011", end: "2015" },
    });
    const question = await askEmployer(on, at(12, "10:05"), 0, {
      medium: "phone",
      value: "+353 1 555 0140",
      foundIn: "directory",
      foundAt: "Business directory, Dublin, C",
    });
    await hear(on, at(11, "15:30"), question, {
      answer: "confirmed",
      answeredBy: "Personnel",
      title: "Test lead",
      start: "2019-02",
      end: "2025-06",
    });
    const mail = {
      kind: "correspondence",
      checkKind: "employment",
      fileName: "reply.txt",
      how: "institution",
    } as const;
    await keepText(
      on,
      at(11, "15:35"),
      mail,
      "Subject: Re: Employment from 2019 to 2025\n\nWe confirm the dates and the title you asked about.\nPersonnel, Clonmore Instruments",
    );
    await completeEmployment(on, at(11, "15:45"));
    await meets(on, at(10, "11:00"));
    await sendsAddressDocument(on, at(9, "10:20"), "driving-licence", oneLine(home));
    await wantsDeliveryTo(on, at(9, "10:45"), next);
    const bytes = await documentPicture({
      kind: "lease",
      name: person.name,
      address: next,
      number: "L-20418",
      issued: at(14, "00:00").toISOString().slice(0, 10),
      seed: person.seed,
    });
    const lease = {
      kind: "shipping-proof",
      checkKind: "shipping-address",
      fileName: "lease.png",
      how: "candidate",
      bytes,
    } as const;
    const evidenceId = await keep(on, at(7, "09:15"), lease);
    await proposesSettled(
      on,
      at(7, "09:30"),
      "shipping-address-differs",
      "Moved this month; the lease shows the new address and the same name.",
      evidenceId,
    );
    await settles(on, at(5, "13:40"), "Lease read and compared. The landlord is in the property register.");
    await completeShipping(on, at(4, "10:10"), "copy");
    await sends(on, at(4, "10:25"));
  },
};
