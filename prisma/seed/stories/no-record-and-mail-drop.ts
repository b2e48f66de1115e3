import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { keepText, sendsAddressDocument, wantsDeliveryTo } from "../steps/documents";
import { oneLine, openByForm } from "../steps/opening";
import { meets, writes } from "../steps/people";

const home = { street: "2710 Juniper Court", city: "Denver", region: "CO", postalCode: "80206", countryCode: "US" };

/** One of two employers has no record and equipment would go to a mailbox: two independent groups, so with compliance. */
export const noRecordAndMailDrop: Story = {
  position: "devops",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(12, "15:30"), {
      phone: "+1 303 555 0164",
      home,
      work: [
        { employer: "Brightwater Cloud Partners", title: "DevOps engineer", start: "2021-06", end: "2025-09" },
        { employer: "Halden Print Works", title: "Systems administrator", start: "2017-01", end: "2021-05" },
      ],
    });
    const first = await askEmployer(on, at(11, "16:00"), 0, {
      medium: "phone",
      value: "+1 720 555 0119",
      foundIn: "directory",
      foundAt: "Colorado business directory, page of the company",
    });
    const second = await askEmployer(on, at(11, "16:30"), 1, {
      medium: "email",
      value: "office@halden-print.example",
      foundIn: "company-site",
      foundAt: "https://halden-print.example/imprint",
    });
    await hear(on, at(9, "17:10"), second, {
      answer: "confirmed",
      answeredBy: "Office manager",
      start: "2017-01",
      end: "2021-05",
    });
    const notes = { kind: "call-notes", checkKind: "employment", fileName: "call-personnel.txt", how: "ours" } as const;
    await keepText(
      on,
      at(8, "16:45"),
      notes,
      "Personnel office, listed number.\nAsked for employees of 2021 to 2025 by full name, twice, and for contractors.\nNo record in either list.",
    );
    await hear(on, at(8, "16:50"), first, {
      answer: "no-record",
      answeredBy: "Personnel office",
      note: "Searched employees and contractors. Suggested an agency; the candidate has not named one.",
    });
    await completeEmployment(on, at(8, "17:00"));
    await meets(on, at(7, "15:00"));
    await sendsAddressDocument(on, at(6, "16:20"), "driving-licence", oneLine(home));
    await wantsDeliveryTo(on, at(6, "16:40"), "PO Box 4471, Aurora, CO 80010");
    await writes(
      on,
      at(5, "15:15"),
      "Asked whether an agency paid them at the time, and why a mailbox. Both questions are open.",
    );
  },
};
