import type { Story } from "../scene";
import { askEmployer, hear } from "../steps/asking";
import { sendsPassport, wantsDeliveryTo } from "../steps/documents";
import { oneLine, openByForm } from "../steps/opening";
import { meets } from "../steps/people";

const home = { street: "230 Live Oak Street", city: "Austin", region: "TX", postalCode: "78741", countryCode: "US" };

/** A passport and a shipping address: no document that shows an address yet, so the answer is unknown. */
export const passportOnly: Story = {
  position: "data",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(7, "15:00"), {
      phone: "+1 512 555 0176",
      home,
      work: [{ employer: "Wimberley Water District", title: "Data analyst", start: "2022-04", end: "2025-10" }],
    });
    await sendsPassport(on, at(6, "16:10"));
    await wantsDeliveryTo(on, at(6, "16:15"), oneLine(home));
    const question = await askEmployer(on, at(5, "15:30"), 0, {
      medium: "phone",
      value: "+1 512 555 0190",
      foundIn: "company-site",
      foundAt: "https://wimberley-water.example/staff",
    });
    await hear(on, at(4, "16:00"), question, {
      answer: "confirmed",
      answeredBy: "District office",
      start: "2022-04",
      end: "2025-10",
    });
    await meets(on, at(2, "17:15"));
  },
};
