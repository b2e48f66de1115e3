import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { sendsAddressDocument } from "../steps/documents";
import { mentions } from "../steps/notices";
import { oneLine, openByResume } from "../steps/opening";
import { meets } from "../steps/people";

const home = { street: "315 Cabot Row", city: "Toronto", region: "Ontario", postalCode: "M4K 1N9", countryCode: "CA" };

/** The manager asked something before deciding; the recruiter answers. */
export const managerAsks: Story = {
  position: "platform",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(11, "14:00"), {
      phone: "+1 416 555 0182",
      home,
      work: [
        { employer: "Portage Rail Signals", title: "Platform engineer", start: "2021-10" },
        { employer: "Portage Rail Signals", title: "Developer", start: "2017-06", end: "2021-09" },
      ],
    });
    const contact = {
      medium: "email",
      value: "verification@portage-rail.example",
      foundIn: "company-site",
      foundAt: "https://portage-rail.example/employment-verification",
    } as const;
    const now = await askEmployer(on, at(10, "14:30"), 0, contact);
    const before = await askEmployer(on, at(10, "14:45"), 1, contact);
    await hear(on, at(6, "15:00"), now, {
      answer: "confirmed",
      answeredBy: "Verification desk",
      title: "Platform engineer",
      start: "2021-10",
    });
    await hear(on, at(6, "15:05"), before, {
      answer: "confirmed",
      answeredBy: "Verification desk",
      start: "2017-06",
      end: "2021-09",
    });
    await completeEmployment(on, at(6, "15:10"));
    await meets(on, at(5, "16:30"));
    await sendsAddressDocument(on, at(5, "17:00"), "utility-bill", oneLine(home));
    await sends(on, at(4, "13:10"));
    await decides(
      on,
      at(2, "14:20"),
      "offer",
      "question",
      "They still work there. Did we ask for permission before calling?",
    );
    const compliance = on.company.colleague("Hana Sato");
    await mentions(on, at(1, "09:30"), compliance, "where do we keep that they let us call their present employer?");
  },
};
