import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { sendsAddressDocument } from "../steps/documents";
import { oneLine, openByResume } from "../steps/opening";
import { handsShippingOver, meets } from "../steps/people";

const home = { street: "77 Cottonwood Bend", city: "Georgetown", region: "TX", postalCode: "78626", countryCode: "US" };

/** Ready for the offer; the shipping check is with operations. */
export const offerReady: Story = {
  position: "data",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(15, "15:50"), {
      phone: "+1 512 555 0109",
      home,
      work: [{ employer: "Lodestar Grain Exchange", title: "Analytics engineer", start: "2019-08", end: "2025-09" }],
      school: { institution: "Llano Estacado College", area: "Mathematics", start: "2013", end: "2017" },
    });
    const question = await askEmployer(on, at(14, "16:05"), 0, {
      medium: "phone",
      value: "+1 806 555 0133",
      foundIn: "earlier-contact",
      foundAt: "Our own records of a verification in March",
    });
    await hear(on, at(13, "16:30"), question, {
      answer: "confirmed",
      answeredBy: "Payroll",
      title: "Analytics engineer",
      start: "2019-08",
      end: "2025-09",
    });
    await completeEmployment(on, at(13, "16:40"));
    await meets(on, at(12, "17:00"));
    await sends(on, at(11, "15:10"));
    await decides(
      on,
      at(8, "15:45"),
      "offer",
      "ready",
      "Employment confirmed by payroll, met by video. Strong work sample.",
    );
    await sendsAddressDocument(on, at(6, "16:00"), "lease", oneLine(home));
    await handsShippingOver(on, at(5, "15:20"));
  },
};
