import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { proposesSettled } from "../steps/decisions";
import { keepText, sendsAddressDocument, sendsPassport, wantsDeliveryTo } from "../steps/documents";
import { oneLine, openByResume } from "../steps/opening";
import { meets } from "../steps/people";

const home = { street: "41 Marlow Gardens", city: "London", postalCode: "N16 8QT", countryCode: "GB" };

/** The address document has the name after a marriage; that is proposed as settled and waits for a second person. */
export const marriedName: Story = {
  position: "security",
  async play(scene) {
    const { at, person } = scene;
    const on = await openByResume(scene, at(11, "10:10"), {
      phone: "+44 20 7946 0811",
      home,
      work: [{ employer: "Tideway Mutual", title: "Security analyst", start: "2018-11", end: "2025-07" }],
    });
    const question = await askEmployer(on, at(10, "09:30"), 0, {
      medium: "phone",
      value: "+44 20 7946 0377",
      foundIn: "register",
      foundAt: "Company register, number 08812204",
    });
    await sendsPassport(on, at(9, "11:00"));
    await meets(on, at(9, "14:00"), "Passport has the name before the wedding.");
    await hear(on, at(8, "10:15"), question, {
      answer: "confirmed",
      answeredBy: "Human resources",
      title: "Security analyst",
      start: "2018-11",
      end: "2025-07",
    });
    await completeEmployment(on, at(8, "10:30"));
    await sendsAddressDocument(on, at(5, "12:00"), "utility-bill", oneLine(home), person.marriedName);
    await wantsDeliveryTo(on, at(5, "12:20"), oneLine(home));
    const certificate = { kind: "other", fileName: "extract-of-marriage-register.txt", how: "candidate" } as const;
    const evidenceId = await keepText(
      on,
      at(4, "09:40"),
      certificate,
      `Extract of a marriage register (invented).\nName before: ${person.name}\nName after, initial and family name: ${person.marriedName}`,
    );
    await proposesSettled(
      on,
      at(3, "09:50"),
      "name-differs",
      "Married in spring: the register extract shows both names.",
      evidenceId,
    );
  },
};
