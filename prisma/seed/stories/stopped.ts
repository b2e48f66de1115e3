import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { keepText } from "../steps/documents";
import { openByForm } from "../steps/opening";
import { meets } from "../steps/people";
import { givesLetter, makesStopFinal } from "../steps/stops";

/** Stopped because of findings: proposed, put to the candidate, and made final by somebody else after the waiting period. */
export const stopped: Story = {
  position: "platform",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(17, "13:15"), {
      phone: "+1 416 555 0155",
      home: {
        street: "9 Millrace Lane",
        city: "Hamilton",
        region: "Ontario",
        postalCode: "L8P 3B2",
        countryCode: "CA",
      },
      work: [{ employer: "Stannard Optical Networks", title: "Platform lead", start: "2019-03", end: "2025-09" }],
    });
    const question = await askEmployer(on, at(16, "14:00"), 0, {
      medium: "phone",
      value: "+1 613 555 0188",
      foundIn: "register",
      foundAt: "Corporations register, number 1044821-7",
    });
    const notes = { kind: "call-notes", checkKind: "employment", fileName: "call.txt", how: "ours" } as const;
    await keepText(
      on,
      at(15, "15:10"),
      notes,
      "Personnel, number of the register.\nNo employee and no contractor of this name since 2015.",
    );
    await hear(on, at(15, "15:15"), question, { answer: "no-record", answeredBy: "Personnel" });
    await completeEmployment(on, at(15, "15:20"));
    await meets(on, at(14, "14:30"));
    await sends(on, at(14, "16:00"));
    await decides(
      on,
      at(13, "13:50"),
      "offer",
      "stop-proposed",
      "The one job that fits this position is not confirmed.",
    );
    await givesLetter(on, at(12, "10:00"));
    await makesStopFinal(
      on,
      at(4, "11:00"),
      "Asked the employer a second time myself, same answer. The candidate was told and did not answer.",
    );
  },
};
