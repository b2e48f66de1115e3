import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { keepText } from "../steps/documents";
import { openByResume } from "../steps/opening";
import { meets } from "../steps/people";

/** The employer closed and nobody answers: could not verify, which is neither clear nor a concern. */
export const silentEmployer: Story = {
  position: "security",
  async play(scene) {
    const { at } = scene;
    const on = await openByResume(scene, at(8, "11:10"), {
      phone: "+44 20 7946 0604",
      home: { street: "60 Copperfield Walk", city: "London", postalCode: "E3 5ZP", countryCode: "GB" },
      work: [{ employer: "Ravensbourne Assurance", title: "Security engineer", start: "2014-07", end: "2024-12" }],
      school: { institution: "Thameside University", area: "Computing", start: "2010", end: "2014" },
    });
    const question = await askEmployer(on, at(7, "10:40"), 0, {
      medium: "post",
      value: "Ravensbourne Assurance, 2 Wharf Lane, London, E14 9GT",
      foundIn: "register",
      foundAt: "Company register, number 05520931, last office",
    });
    const extract = {
      kind: "register-extract",
      checkKind: "employment",
      fileName: "register.txt",
      how: "public",
    } as const;
    await keepText(
      on,
      at(5, "09:30"),
      extract,
      "Company 05520931\nStatus: dissolved in January\nLast office: 2 Wharf Lane, London",
    );
    await hear(on, at(3, "15:00"), question, {
      answer: "no-answer",
      note: "Letter came back; the company is dissolved. Two former directors did not reply.",
    });
    await completeEmployment(
      on,
      at(2, "09:45"),
      "Asked for payslips of the last year instead.",
      "The employer was dissolved and nobody answers for it.",
    );
    await meets(on, at(2, "13:30"));
  },
};
