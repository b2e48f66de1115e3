import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { sendsAddressDocument, sendsPassport } from "../steps/documents";
import { oneLine, openByForm } from "../steps/opening";
import { meets, writes } from "../steps/people";

const home = { street: "5 Tanner's Yard", city: "London", postalCode: "SE1 4QD", countryCode: "GB" };

/** Nothing is open, but the manager put the offer on hold until the budget is there. */
export const onHold: Story = {
  position: "security",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(14, "09:45"), {
      phone: "+44 20 7946 0950",
      home,
      work: [{ employer: "Peveril Underwriting", title: "Incident responder", start: "2016-03", end: "2025-05" }],
    });
    const question = await askEmployer(on, at(13, "10:00"), 0, {
      medium: "phone",
      value: "+44 161 496 0442",
      foundIn: "register",
      foundAt: "Company register, number 03391187",
    });
    await hear(on, at(12, "11:40"), question, {
      answer: "confirmed",
      answeredBy: "HR shared services",
      start: "2016-03",
      end: "2025-05",
    });
    await completeEmployment(on, at(12, "11:50"));
    await sendsPassport(on, at(11, "09:30"));
    await sendsAddressDocument(on, at(11, "09:50"), "utility-bill", oneLine(home));
    await meets(on, at(10, "10:30"));
    await sends(on, at(9, "09:20"));
    await decides(on, at(8, "16:15"), "offer", "hold", "The budget for this position is decided next week.");
    await writes(on, at(7, "10:05"), "Told the candidate that the delay is ours, and until when.");
  },
};
