import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { sendsAddressDocument, wantsDeliveryTo } from "../steps/documents";
import { writesToCandidate } from "../steps/messages";
import { oneLine, openByResume } from "../steps/opening";
import { meets } from "../steps/people";

const home = { street: "1904 Pecan Grove Lane", city: "Austin", region: "TX", postalCode: "78704", countryCode: "US" };

/** Equipment would go to another address than the documented one; proof was asked for, so it is the candidate's turn. */
export const shipsElsewhere: Story = {
  position: "data",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(10, "16:10"), {
      phone: "+1 512 555 0148",
      home,
      work: [{ employer: "Cedar & Vale Analytics", title: "Data engineer", start: "2020-09", end: "2025-10" }],
      school: { institution: "Bluebonnet State University", area: "Statistics", start: "2015", end: "2019" },
    });
    const question = await askEmployer(on, at(9, "15:20"), 0, {
      medium: "email",
      value: "hr@cedar-vale.example",
      foundIn: "company-site",
      foundAt: "https://cedar-vale.example/about",
    });
    await hear(on, at(7, "17:00"), question, {
      answer: "confirmed",
      answeredBy: "People operations",
      title: "Data engineer",
      start: "2020-09",
      end: "2025-10",
    });
    await completeEmployment(on, at(6, "15:40"));
    await meets(on, at(5, "16:00"));
    await sendsAddressDocument(on, at(4, "15:10"), "driving-licence", oneLine(home));
    await wantsDeliveryTo(on, at(4, "15:30"), "618 Harbor Mill Road, Apt 12, Round Rock, TX 78664");
    await writesToCandidate(on, at(3, "16:20"), {
      template: "difference",
      rule: "shipping-address-differs",
      kind: "shipping-address",
    });
  },
};
