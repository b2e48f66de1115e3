import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { sends } from "../steps/decisions";
import { completeShipping, keepText, sendsAddressDocument, sendsPassport, wantsDeliveryTo } from "../steps/documents";
import { oneLine, openByResume } from "../steps/opening";
import { meets } from "../steps/people";

const home = { street: "Hantverksvägen 3", city: "Uppsala", postalCode: "753 18", countryCode: "SE" };

/** An employer's dates are a month from the résumé's, which agrees; everything is clear and with the manager. */
export const aMonthApart: Story = {
  position: "backend",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(9, "08:50"), {
      phone: "+46 73 190 44 82",
      home,
      work: [{ employer: "Norrsken Logistik AB", title: "Senior developer", start: "2019-04", end: "2025-08" }],
      school: {
        institution: "Mälaren Institute of Technology",
        area: "Software engineering",
        start: "2013",
        end: "2018",
      },
    });
    const question = await askEmployer(on, at(8, "09:15"), 0, {
      medium: "phone",
      value: "+46 8 465 004 10",
      foundIn: "register",
      foundAt: "Company register, entry 556 014-2281",
    });
    await sendsPassport(on, at(8, "11:20"));
    await meets(on, at(7, "13:00"), "Clear picture, document held beside the face.");
    await sendsAddressDocument(on, at(6, "09:10"), "driving-licence", oneLine(home));
    await wantsDeliveryTo(on, at(6, "09:40"), oneLine(home));
    const notes = { kind: "call-notes", checkKind: "employment", fileName: "call.txt", how: "ours" } as const;
    await keepText(
      on,
      at(5, "14:05"),
      notes,
      "Called the switchboard, was put through to payroll.\nStart: May 2019. End: August 2025. Title: senior developer.",
    );
    await hear(on, at(5, "14:20"), question, {
      answer: "confirmed",
      answeredBy: "Payroll, through the switchboard",
      title: "Senior developer",
      start: "2019-05",
      end: "2025-08",
    });
    await completeEmployment(
      on,
      at(4, "10:00"),
      "They count from the first day in the office, the résumé from the contract.",
    );
    await completeShipping(on, at(4, "10:20"), "copy");
    await sends(on, at(2, "09:05"));
  },
};
