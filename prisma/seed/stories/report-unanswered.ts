import type { Story } from "../scene";
import { completes } from "../steps/completing";
import { givesConsent } from "../steps/consents";
import { decides } from "../steps/decisions";
import { keep } from "../steps/documents";
import { openByForm } from "../steps/opening";
import { givesLetter } from "../steps/stops";
import { textPdf } from "../text-pdf";

const home = { street: "9 Quayside Row", city: "London", postalCode: "E14 3NS", countryCode: "GB" };
const work = [{ employer: "Marlow Grid Operations", title: "Reliability engineer", start: "2019-06", end: "2025-09" }];

/** A background report has something to consider; the candidate has a copy, did not answer in ten working days, and the final step is due. */
export const reportUnanswered: Story = {
  position: "reliability",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(18, "09:00"), { phone: "+44 20 7946 0441", home, work });
    await givesConsent(on, at(17, "09:00"), "background-disclosure");
    await givesConsent(on, at(17, "09:10"), "background-authorisation");
    const file = { kind: "background-report", checkKind: "background-report", fileName: "report.pdf" } as const;
    const bytes = textPdf([
      "Northgate Reports",
      "",
      "Report about the person named in your order",
      "Names and addresses: as given by the employer.",
      "Directorships: one company, struck off in 2024 with accounts overdue.",
    ]);
    await keep(on, at(15, "10:00"), { ...file, how: "institution", bytes });
    const orderedOn = at(17, "10:00").toISOString().slice(0, 10);
    const answers = { maker: "Northgate Reports", orderedOn, result: "consider", agrees: "yes" };
    await completes(on, at(15, "10:30"), "background-report", { answers });
    const reason = "A company of theirs was struck off with accounts overdue, and this position signs for budgets.";
    await decides(on, at(14, "11:00"), "offer", "stop-proposed", reason);
    const agency = "Northgate Reports, 14 Castle Street, Northgate, +44 20 7946 0700";
    await givesLetter(on, at(12, "15:00"), "post", agency);
  },
};
