import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { keepText } from "../steps/documents";
import { openByForm } from "../steps/opening";
import { meets } from "../steps/people";
import { answers, givesLetter } from "../steps/stops";
import { proposesWaiver } from "../steps/waivers";

/** A stop is proposed and the candidate answers the letter; somebody who has not worked on the file has to read it. A waiver waits too. */
export const letterAnswered: Story = {
  position: "analyst",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(14, "10:10"), {
      phone: "+44 113 496 0131",
      home: { street: "8 Dyer Row", city: "Leeds", postalCode: "LS9 7QT", countryCode: "GB" },
      work: [{ employer: "Calder Analytics", title: "Data analyst", start: "2020-01", end: "2025-03" }],
    });
    const question = await askEmployer(on, at(13, "10:00"), 0, {
      medium: "email",
      value: "people@calder-analytics.example",
      foundIn: "company-site",
      foundAt: "https://calder-analytics.example/contact",
    });
    await hear(on, at(11, "15:00"), question, { answer: "no-record", answeredBy: "People team" });
    await completeEmployment(on, at(11, "15:10"));
    await meets(on, at(10, "13:00"));
    await proposesWaiver(
      on,
      at(10, "13:30"),
      "shipping-address",
      "They work in the office and pick the laptop up there.",
    );
    await sends(on, at(9, "09:00"));
    await decides(on, at(8, "10:30"), "offer", "stop-proposed", "The only job that fits is not confirmed.");
    await givesLetter(on, at(7, "14:00"));
    const letter = { kind: "correspondence", fileName: "answer.txt", how: "candidate" } as const;
    const words =
      "I was paid by an agency, Aire Staffing, and worked at Calder all the time. Their contract is with this mail.";
    const file = await keepText(on, at(4, "09:10"), letter, words);
    await answers(on, at(4, "09:20"), words, file);
  },
};
