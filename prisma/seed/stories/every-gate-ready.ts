import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { completeShipping, keepText, sendsAddressDocument, sendsPassport, wantsDeliveryTo } from "../steps/documents";
import { oneLine, openByForm } from "../steps/opening";
import { handsShippingOver, meets } from "../steps/people";
import { startsOn } from "../steps/work";

const home = { street: "Björnstigen 20", city: "Solna", postalCode: "170 72", countryCode: "SE" };

/** Every gate is ready: the screening has ended well. */
export const everyGateReady: Story = {
  position: "backend",
  async play(scene) {
    const { at, company } = scene;
    const on = await openByForm(scene, at(15, "08:30"), {
      phone: "+46 76 202 15 37",
      home,
      work: [{ employer: "Havsörn Maritime AB", title: "Backend developer", start: "2020-01", end: "2025-08" }],
      school: {
        institution: "Mälaren Institute of Technology",
        area: "Information systems",
        start: "2015",
        end: "2019",
      },
    });
    const question = await askEmployer(on, at(14, "09:00"), 0, {
      medium: "phone",
      value: "+46 8 465 004 77",
      foundIn: "register",
      foundAt: "Company register, entry 559 102-0046",
    });
    const notes = { kind: "call-notes", checkKind: "employment", fileName: "call.txt", how: "ours" } as const;
    await keepText(
      on,
      at(13, "10:10"),
      notes,
      "Switchboard of the register entry, then HR.\nDates and title as on the application.",
    );
    await hear(on, at(13, "10:15"), question, {
      answer: "confirmed",
      answeredBy: "HR",
      title: "Backend developer",
      start: "2020-01",
      end: "2025-08",
    });
    await completeEmployment(on, at(13, "10:30"));
    await sendsPassport(on, at(12, "13:20"));
    await meets(on, at(12, "14:00"));
    await sends(on, at(11, "09:10"));
    await decides(
      on,
      at(10, "13:30"),
      "offer",
      "ready",
      "Confirmed by the employer and met by video. I want them on the team.",
    );
    await sendsAddressDocument(on, at(8, "09:00"), "utility-bill", oneLine(home));
    await wantsDeliveryTo(on, at(8, "09:20"), oneLine(home));
    await handsShippingOver(on, at(8, "09:30"));
    await completeShipping(on, at(7, "14:15"), "original", company.colleague("Sam Reyes"));
    await sends(on, at(6, "09:05"));
    await decides(on, at(5, "11:10"), "equipment", "ready", "The laptop goes to the address on the bill.");
    await startsOn(on, at(4, "09:40"), at(2, "08:00").toISOString().slice(0, 10));
  },
};
