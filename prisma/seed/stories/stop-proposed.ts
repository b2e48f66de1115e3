import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { keepText } from "../steps/documents";
import { openByResume } from "../steps/opening";
import { meets } from "../steps/people";

/** An employer's dates are years from the résumé's and the manager proposes to stop; compliance looks first. */
export const stopProposed: Story = {
  position: "devops",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(13, "16:20"), {
      phone: "+1 303 555 0121",
      home: { street: "540 Spruce Terrace", city: "Boulder", region: "CO", postalCode: "80302", countryCode: "US" },
      work: [
        { employer: "Larkspur Telemetry", title: "DevOps engineer", start: "2018-02", end: "2025-08" },
        { employer: "Minturn Software", title: "Junior administrator", start: "2015-09", end: "2018-01" },
      ],
    });
    const first = await askEmployer(on, at(12, "16:00"), 0, {
      medium: "email",
      value: "records@larkspur-telemetry.example",
      foundIn: "company-site",
      foundAt: "https://larkspur-telemetry.example/legal",
    });
    const second = await askEmployer(on, at(12, "16:20"), 1, {
      medium: "phone",
      value: "+1 970 555 0172",
      foundIn: "directory",
      foundAt: "Eagle County business listing",
    });
    await hear(on, at(9, "17:20"), first, {
      answer: "differs",
      answeredBy: "Records",
      title: "DevOps engineer",
      start: "2023-02",
      end: "2025-08",
    });
    const mail = {
      kind: "correspondence",
      checkKind: "employment",
      fileName: "records-reply.txt",
      how: "institution",
    } as const;
    await keepText(
      on,
      at(9, "17:25"),
      mail,
      "Our records show employment from February 2023 to August 2025.\nRecords, Larkspur Telemetry",
    );
    await hear(on, at(8, "16:10"), second, { answer: "no-answer", note: "Called on three days, at different hours." });
    await completeEmployment(on, at(8, "16:30"));
    await meets(on, at(7, "16:00"));
    await sends(on, at(5, "15:00"));
    await decides(
      on,
      at(3, "16:40"),
      "offer",
      "stop-proposed",
      "Five years at the last employer are not confirmed, and this position reaches production.",
    );
  },
};
