import type { Story } from "../scene";
import { askEmployer, completeEmployment, hear } from "../steps/asking";
import { decides, sends } from "../steps/decisions";
import { openByForm } from "../steps/opening";
import { meets } from "../steps/people";
import { givesLetter } from "../steps/stops";

/** A stop is proposed, the candidate had the letter and did not answer: the final step is due. */
export const letterUnanswered: Story = {
  position: "quality",
  async play(scene) {
    const { at } = scene;
    const on = await openByForm(scene, at(18, "09:40"), {
      phone: "+353 1 555 0142",
      home: { street: "3 Weaver Square", city: "Dublin", postalCode: "D08 X2P7", countryCode: "IE" },
      work: [{ employer: "Rathmore Instruments", title: "QA lead", start: "2017-04", end: "2025-06" }],
    });
    const question = await askEmployer(on, at(17, "10:00"), 0, {
      medium: "phone",
      value: "+353 1 555 0190",
      foundIn: "register",
      foundAt: "Companies register, number 512904",
    });
    await hear(on, at(16, "11:20"), question, { answer: "no-record", answeredBy: "Personnel office" });
    await completeEmployment(on, at(16, "11:30"));
    await meets(on, at(15, "13:00"));
    await sends(on, at(14, "09:00"));
    await decides(
      on,
      at(13, "10:30"),
      "offer",
      "stop-proposed",
      "The experience this position is about is not confirmed.",
    );
    await givesLetter(on, at(12, "14:00"));
  },
};
